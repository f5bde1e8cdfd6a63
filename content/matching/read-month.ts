import type { CompiledMatching } from '../model/compiled-matching.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** The month that begins at a word of a text: its number, 1 to 12, and the place behind it; null where there is none. */
export type ReadMonth = (
  text: SplitText,
  at: number,
) => { readonly month: number; readonly end: number } | null;

/** A reader of the months in `matching.months`; one written with a capital there needs one in the text (May, March). */
export function createMonthReader(
  months: CompiledMatching['months'],
  { withoutPrefix }: WordForms,
): ReadMonth {
  const readAs = ({ text, words, starts }: SplitText, at: number, form: string): ReturnType<ReadMonth> => {
    const lines: unknown = months[form];
    // A word of the page may be called like something that every object has.
    if (typeof lines !== 'string') return null;
    for (const line of lines.split('\n')) {
      const [spelling = '', month] = line.split('\t');
      const [first = '', rest] = spelling.split(' ');
      const initial = text.charAt(starts[at] ?? 0);
      if (first !== form && initial === initial.toLowerCase()) continue;
      if (rest === undefined) return { month: Number(month), end: at + 1 };
      if (words[at + 1] === rest.toLowerCase()) return { month: Number(month), end: at + 2 };
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
