import type { LanguageState } from '../model/compiled-facts.ts';

/** The name by which compiled facts know a list of `words`. */
export const nameRow = (words: readonly string[]): string => words.join('\n');

/** Words as a language writes them in a row: "Egypt, Qatar and Turkey". */
export function formatList(
  words: readonly string[],
  { locale, written }: Pick<LanguageState, 'locale' | 'written'>,
): string {
  if (words.length < 2) return words[0] ?? '';
  // Before its first `Intl` list a browser looks through all its languages, for longer than the panel takes to be drawn.
  return written.rows[nameRow(words)] ?? new Intl.ListFormat(locale).format(words);
}
