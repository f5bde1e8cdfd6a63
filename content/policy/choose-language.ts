import { matched, published } from 'virtual:languages';

/** The names of the languages in which the record is published (content/facts/languages.yaml), each in itself, by tag. */
export const languageNames: ReadonlyMap<string, string> = new Map(published);

/** The published language closest to `wanted` (BCP 47), by its primary subtag; English where there is none. */
export function chooseLanguage(wanted: string): string {
  const primary = wanted.toLowerCase().split('-')[0] ?? '';
  return languageNames.has(primary) ? primary : 'en';
}

/**
 * The language whose matching fits an article in `language` (BCP 47), of those that have a file in content/facts/matching;
 * English where there is none.
 */
export function chooseMatching(language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return matched.includes(primary) ? primary : 'en';
}
