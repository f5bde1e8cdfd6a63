import type { PatternLines } from '../model/compiled-matching.ts';
import { isNumber, parsePattern } from './pattern.ts';
import type { Pattern, WordLists } from './pattern.ts';
import type { WordForms } from './word-forms.ts';

/** A pattern that can begin at a word. */
export interface Candidate {
  readonly pattern: Pattern;
  /** The pattern's words as they are written, capitals included. */
  readonly written: string;
  readonly hasCapitals: boolean;
  /** The letters with which its second word can begin: most candidates fail by them. Empty: any. */
  readonly next: string;
  /** What stood behind it in its line. */
  readonly values: readonly string[];
}

/** The patterns whose first word this can be. */
export type FindCandidates = (word: string) => readonly Candidate[];

/** Behind so many letters a beginning is marked with `*` in the compiled lines. */
const keyLength = 3;
const none: readonly never[] = [];

function readLine(line: string, lists: WordLists): Candidate {
  const tab = line.indexOf('\t');
  const written = tab < 0 ? line : line.slice(0, tab);
  const values = tab < 0 ? none : line.slice(tab + 1).split('\t');
  const lower = written.toLowerCase();
  const pattern = parsePattern(lower, lists);
  const next = pattern[1]?.kind === 'word' ? pattern[1].initials : '';
  return { written, values, hasCapitals: lower !== written, next, pattern };
}

/** The lines by the words with which they begin: those that begin with a list, by every word of it. */
function spreadLists(lines: PatternLines, lists: WordLists): Map<string, string> {
  // A map, because a word of the page may be called like a property that every object has.
  const blocks = new Map(Object.entries(lines));
  for (const [name, { words, stems }] of lists) {
    const block = blocks.get(name);
    if (block === undefined) continue;
    const keys = new Set([...words, ...stems.map((stem) => `${stem.slice(0, keyLength)}*`)]);
    for (const key of keys) {
      const own = blocks.get(key);
      blocks.set(key, own === undefined ? block : `${own}\n${block}`);
    }
    if (stems.length > 0) blocks.set('*', '');
  }
  return blocks;
}

/**
 * An index of compiled patterns. A line is read when a word first needs it, and a word looked up once: of the words of an
 * article nine in ten begin nothing, and an article is read once, before the engine has warmed up.
 */
export function createPatternIndex(lines: PatternLines, lists: WordLists, forms: WordForms): FindCandidates {
  const blocks = spreadLists(lines, lists);
  const hasStems = blocks.has('*');
  const read = new Map<string, readonly Candidate[]>();
  const readLines = new Map<string, Candidate>();
  const known = new Map<string, readonly Candidate[]>();
  const readBlock = (key: string): readonly Candidate[] => {
    const block = blocks.get(key);
    if (block === undefined) return none;
    let candidates = read.get(key);
    if (!candidates) {
      candidates = block.split('\n').map((line) => {
        const candidate = readLines.get(line) ?? readLine(line, lists);
        readLines.set(line, candidate);
        return candidate;
      });
      read.set(key, candidates);
    }
    return candidates;
  };
  const join = (some: readonly Candidate[], more: readonly Candidate[]): readonly Candidate[] => {
    if (more.length === 0) return some;
    return some.length === 0 ? more : [...new Set([...some, ...more])];
  };
  const lookBare = (word: string): readonly Candidate[] => {
    let found = readBlock(word);
    const shorter = forms.withoutEnding(word);
    for (let at = 0; at < shorter.length; at += 1) found = join(found, readBlock(shorter[at] ?? ''));
    const begun = hasStems ? readBlock(`${word.slice(0, keyLength)}*`) : none;
    if (begun.length === 0) return found;
    return join(
      found,
      begun.filter(({ pattern: [first] }) => first?.stems.some((stem) => word.startsWith(stem))),
    );
  };
  const look = (word: string): readonly Candidate[] => {
    let found = lookBare(word);
    const bare = forms.withoutPrefix(word);
    for (let at = 0; at < bare.length; at += 1) found = join(found, lookBare(bare[at] ?? ''));
    return isNumber(word) ? join(found, readBlock('<number>')) : found;
  };
  return (word) => {
    let candidates = known.get(word);
    if (!candidates) {
      candidates = look(word);
      known.set(word, candidates);
    }
    return candidates;
  };
}
