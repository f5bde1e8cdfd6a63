/** The languages in which the facts are published; a test keeps this in step with `content/locales`. */
export const publishedLanguages: readonly string[] = ['en'];

/** The published language closest to `wanted` (BCP 47), by its primary subtag; English where there is none. */
export function chooseLanguage(wanted: string): string {
  const primary = wanted.toLowerCase().split('-')[0] ?? '';
  return publishedLanguages.find((language) => language === primary) ?? 'en';
}

/** The languages in which articles are read against the record; a test keeps this in step with `content/facts`. */
export const matchedLanguages: readonly string[] = ['ar', 'de', 'en', 'es', 'fr', 'he'];

/** The language whose matching fits an article in `language` (BCP 47); English where there is none. */
export function chooseMatching(language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return matchedLanguages.includes(primary) ? primary : 'en';
}
