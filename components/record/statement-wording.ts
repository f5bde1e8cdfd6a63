import type { MessageKey } from '../../content/wording/create-translator.ts';
import type { CompiledFacts, CompiledStatement } from '../../content/model/compiled-facts.ts';

/** What the words on record are where they were not seen word for word; null where they were, and stand in quotation marks. */
export function wordingNote({ wording }: Pick<CompiledStatement, 'wording'>): MessageKey | null {
  if (wording === 'paraphrase') return 'reportedWording';
  return wording === 'translated-or-second-hand' ? 'ourTranslation' : null;
}

/** Whether `words` are our translation of the words on record, and not these themselves for want of one. */
export function isTranslated(
  { words }: Pick<CompiledStatement, 'words'>,
  { language }: Pick<CompiledFacts, 'language'>,
): boolean {
  return language !== 'en' && (typeof words === 'string' || words.language !== 'en');
}
