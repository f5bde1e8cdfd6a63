import type { SplitText } from './split-words.ts';
import type { FitsWord } from './word-forms.ts';

/** How the words of a pattern are compared. */
export interface PatternReading {
  readonly fits: FitsWord;
  /** What `<name>` in a pattern stands for. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
}

/** The patterns of a list, one a line. */
export function readPatterns(list: string): readonly (readonly string[])[] {
  return list === '' ? [] : list.split('\n').map((pattern) => pattern.split(' '));
}

/** `...` stands for so many words at most. */
const widestGap = 5;
/** A sentence or clause ends here, so no phrase runs on. A point between letters or digits ends nothing. */
const boundary = /[!?؟:;؛|•\n]|\.(?=["”’»)\]\s])|…\s/;

/** Whether `text` runs on from its word `at` to the next one without the end of a sentence. */
function runsOn({ text, starts, ends, words }: SplitText, at: number): boolean {
  const between = text.slice(ends[at], starts[at + 1]);
  // A single letter with a point is an initial or a part of an abbreviation: J. D., U.S.
  return !boundary.test(between) || (words[at]?.length === 1 && between.startsWith('.'));
}

function isOne(word: string, element: string, { fits, classes }: PatternReading): boolean {
  return element.split('|').some((choice) => {
    if (!choice.startsWith('<')) return fits(word, choice);
    if (choice === '<number>') return /^\d/.test(word);
    return (classes[choice.slice(1, -1)] ?? []).some((wanted) => fits(word, wanted));
  });
}

/**
 * The place behind the last word of `text` that `pattern` covers when it begins at the word `at`, or -1. The signs of a
 * pattern are told in content/facts/closeness/README.md.
 */
export function matchPattern(
  text: SplitText,
  at: number,
  pattern: readonly string[],
  reading: PatternReading,
  element = 0,
): number {
  const wanted = pattern[element];
  if (wanted === undefined) return at;
  const word = text.words[at];
  const isApart = at > 0 && element > 0 && !runsOn(text, at - 1);
  if (wanted.startsWith('!')) {
    const isThere = word !== undefined && !isApart && isOne(word, wanted.slice(1), reading);
    return isThere ? -1 : matchPattern(text, at, pattern, reading, element + 1);
  }
  if (wanted === '...') {
    for (let next = at; next <= at + widestGap; next += 1) {
      const end = matchPattern(text, next, pattern, reading, element + 1);
      if (end >= 0) return end;
      if (next >= text.words.length || !runsOn(text, next - 1)) return -1;
    }
    return -1;
  }
  if (word === undefined || isApart || !isOne(word, wanted, reading)) return -1;
  return matchPattern(text, at + 1, pattern, reading, element + 1);
}
