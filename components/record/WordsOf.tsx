import type { JSX } from 'preact';
import type { LanguageState, Words } from '../../content/model/compiled-facts.ts';
import { useRecord } from './record-context.ts';

/**
 * The attributes of a text in the panel's language or in the one that it names. The direction is that of its language and not
 * guessed from its first letter, which may be a foreign name's.
 */
export function languageOf(
  words: Words,
  { language, direction }: Pick<LanguageState, 'language' | 'direction'>,
): { readonly lang?: string; readonly dir: 'ltr' | 'rtl' } {
  if (typeof words === 'string') return { dir: direction };
  return { lang: words.language, dir: words.language === language ? direction : 'ltr' };
}

/** A text of the record, set apart from what is around it; what is missing in the panel's language is in English and says so. */
export function WordsOf({ words }: { readonly words: Words }): JSX.Element {
  const { facts } = useRecord();
  return <bdi {...languageOf(words, facts)}>{typeof words === 'string' ? words : words.text}</bdi>;
}
