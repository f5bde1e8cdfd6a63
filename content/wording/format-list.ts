import type { LanguageState } from '../model/compiled-facts.ts';

const lists = new Map<string, Intl.ListFormat>();

/** The name by which compiled facts know a list of `words`. */
export const nameRow = (words: readonly string[]): string => words.join('\n');

/** Words as a language writes them in a row: "Egypt, Qatar and Turkey". */
export function formatList(
  words: readonly string[],
  { locale, written }: Pick<LanguageState, 'locale' | 'written'>,
): string {
  if (words.length < 2) return words[0] ?? '';
  const known = written.rows[nameRow(words)];
  if (known !== undefined) return known;
  // Before its first list a browser looks through all its languages, for longer than the panel takes to be drawn.
  const list = lists.get(locale) ?? new Intl.ListFormat(locale);
  lists.set(locale, list);
  return list.format(words);
}
