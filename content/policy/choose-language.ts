/** The languages in which the facts are published; a test keeps this in step with `content/locales`. */
export const publishedLanguages: readonly string[] = ['en'];

/** The published language closest to `wanted` (BCP 47), by its primary subtag; English where there is none. */
export function chooseLanguage(wanted: string): string {
  const primary = wanted.toLowerCase().split('-')[0] ?? '';
  return publishedLanguages.find((language) => language === primary) ?? 'en';
}
