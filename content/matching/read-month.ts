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

function readMonths(months: readonly string[]): ReadonlyMap<string, readonly Spelling[]> {
  const byFirst = new Map<string, Spelling[]>();
  for (const [index, spellings] of months.entries()) {
    for (const spelling of spellings.split('|')) {
      const [first = '', rest] = spelling.toLowerCase().split(' ');
      const list = byFirst.get(first) ?? [];
      list.push({ month: index + 1, rest, capital: spelling.charAt(0) !== first.charAt(0) });
      byFirst.set(first, list);
    }
  }
  return byFirst;
}

/** A reader of the months in `matching.months`; one written with a capital there needs one in the text (May, March). */
export function createMonthReader(months: readonly string[], { withoutPrefix }: WordForms): ReadMonth {
  // Most articles name a day or none: the list is read when a word first asks for it.
  let byFirst: ReadonlyMap<string, readonly Spelling[]> | undefined;
  const readAs = ({ text, words, starts }: SplitText, at: number, form: string): ReturnType<ReadMonth> => {
    for (const { month, rest, capital } of (byFirst ??= readMonths(months)).get(form) ?? []) {
      const initial = text.charAt(starts[at] ?? 0);
      if (capital && initial === initial.toLowerCase()) continue;
      if (rest === undefined) return { month, end: at + 1 };
      if (words[at + 1] === rest) return { month, end: at + 2 };
    }
    return null;
  };
  return (text, at) => {
    const word = text.words[at] ?? '';
    const whole = readAs(text, at, word);
    if (whole) return whole;
    for (const bare of withoutPrefix(word)) {
      const month = readAs(text, at, bare);
      if (month) return month;
    }
    return null;
  };
}
