import { gapBehind } from './split-words.ts';
import type { SplitText } from './split-words.ts';

const clauseMark = /[,،;:()—–]|\s-\s/;

/** Whether a mark behind the word `at` ends its clause. */
export function endsClause(text: SplitText, at: number): boolean {
  return clauseMark.test(gapBehind(text, at));
}

/** Where the clause with the word `at` begins, at the earliest at `first`; a comma before "that" (`isThat`) parts it from nothing. */
export function findClauseStart(
  text: SplitText,
  at: number,
  first: number,
  isThat: (word: string | undefined) => boolean,
): number {
  let start = at;
  while (start > first) {
    if (endsClause(text, start - 1) && !isThat(text.words[start])) break;
    start -= 1;
  }
  return start;
}

/** Behind the clause with the word `at`, and at most at `end`. */
export function findClauseEnd(text: SplitText, at: number, end: number): number {
  let next = at;
  while (next < end && !endsClause(text, next)) next += 1;
  return Math.min(next + 1, end);
}
