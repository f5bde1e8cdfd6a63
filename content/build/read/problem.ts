import { posix } from 'node:path';

/** One mistake in the facts, told so that somebody who does not program can mend it. */
export interface Problem {
  /** Path below `content/facts`. */
  readonly file: string;
  /** 1-based; 1 where no better line is known. */
  readonly line: number;
  readonly rule: string;
  readonly what: string;
  readonly remedy: string;
}

/** The lines an editor reads: place, what is wrong, and what to do about it. */
export function describeProblem({ file, line, rule, what, remedy }: Problem): string {
  return `${posix.normalize(`content/facts/${file}`)}:${line}  ${what}  [${rule}]\n    → ${remedy}`;
}
