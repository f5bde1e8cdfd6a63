import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** The month that begins at a word of a text: its number, 1 to 12, and the place behind it; null where there is none. */
export type ReadMonth = (
  text: SplitText,
  at: number,
) => { readonly month: number; readonly end: number } | null;

interface Spelling {
  readonly month: number;
  readonly rest: string | undefined;
  readonly capital: boolean;
}

/** A reader of the months in `matching.months`; one written with a capital there needs one in the text (May, March). */
export function createMonthReader(months: readonly string[], { bare }: WordForms): ReadMonth {
  const byFirst = new Map<string, Spelling[]>();
  for (const [index, spellings] of months.entries()) {
    for (const spelling of spellings.split('|')) {
      const [first = '', rest] = spelling.toLowerCase().split(' ');
      const list = byFirst.get(first) ?? [];
      list.push({ month: index + 1, rest, capital: spelling.charAt(0) !== first.charAt(0) });
      byFirst.set(first, list);
    }
  }
  return ({ text, words, starts }, at) => {
    for (const form of bare(words[at] ?? '')) {
      for (const { month, rest, capital } of byFirst.get(form) ?? []) {
        const initial = text.charAt(starts[at] ?? 0);
        if (capital && initial === initial.toLowerCase()) continue;
        if (rest === undefined) return { month, end: at + 1 };
        if (words[at + 1] === rest) return { month, end: at + 2 };
      }
    }
    return null;
  };
}
