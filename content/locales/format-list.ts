import { makeOnce } from './make-once.ts';

const lists = makeOnce((locale) => new Intl.ListFormat(locale));

/** Words as `locale` writes them in a row: "Egypt, Qatar and Turkey". */
export function formatList(words: readonly string[], locale: string): string {
  return lists(locale).format(words);
}
