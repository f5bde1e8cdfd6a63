import { createTranslator } from '../../wording/create-translator.ts';
import type { Translate } from '../../wording/create-translator.ts';
import type { CompiledFacts, CompiledSources } from '../../model/compiled-facts.ts';
import { chooseShownLanguage } from '../../policy/appearance.ts';
import { reportAddress } from '../../policy/report-address.ts';
import { dayOf } from '../../policy/freshness.ts';
import { copyText } from '../copy-text.ts';
import { loadFacts } from './facts-store.ts';
import { loadSettings } from '../settings-store.ts';

/** The record as a page of the extension shows it, beside no article. */
export interface LoadedRecord {
  readonly facts: CompiledFacts;
  readonly readSources: () => CompiledSources;
  readonly t: Translate;
  readonly today: string;
  readonly published: null;
  readonly newChanges: 0;
  readonly copy: (text: string) => Promise<void>;
  readonly reportAddress: string;
}

/**
 * Loads the record in the reader's language for a page of the extension, and makes the page one of that language. Rejects
 * where the files of the extension are missing or damaged.
 */
export async function loadRecord(document: Document): Promise<LoadedRecord> {
  const { settings } = await loadSettings();
  const { facts, sources } = await loadFacts(chooseShownLanguage(settings, navigator.language));
  const t = createTranslator(facts);
  document.documentElement.lang = facts.language;
  document.documentElement.dir = facts.direction;
  return {
    facts,
    readSources: () => sources,
    t,
    today: dayOf(new Date()),
    published: null,
    newChanges: 0,
    copy: copyText,
    reportAddress,
  };
}
