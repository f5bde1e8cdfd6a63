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

/**
 * An index of compiled patterns. A line is read when a word first needs it, and a word looked up once: of the words of an
 * article nine in ten begin nothing, and an article is read once, before the engine has warmed up.
 */
export function createPatternIndex(lines: PatternLines, lists: WordLists, forms: WordForms): FindCandidates {
  const hasStems = '*' in lines;
  const firstLists = lines['<']?.split(' ') ?? none;
  const readLines = new Map<string, Candidate>();
  const known = new Map<string, readonly Candidate[]>();
  /** Adds to `found` what stands under `key`; with `word` only what begins with a beginning of it. */
  const addBlock = (found: Candidate[], key: string, word?: string): void => {
    const block: unknown = lines[key];
    // A word of the page may be called like something that every object has.
    if (typeof block !== 'string') return;
    for (const line of block.split('\n')) {
      let candidate = readLines.get(line);
      if (!candidate) {
        candidate = readLine(line, lists);
        readLines.set(line, candidate);
      }
      const isMeant = word === undefined || candidate.pattern[0]?.stems.some((stem) => word.startsWith(stem));
      if (isMeant && !found.includes(candidate)) found.push(candidate);
    }
  };
  const addBare = (found: Candidate[], word: string): void => {
    addBlock(found, word);
    for (const shorter of forms.withoutEnding(word)) addBlock(found, shorter);
    for (const name of firstLists) {
      const list = lists(name);
      const isOfList = list?.initials.includes(word.charAt(0)) && forms.isOne(word, list.words, list.stems);
      if (isOfList) addBlock(found, name);
    }
    if (hasStems) addBlock(found, `${word.slice(0, keyLength)}*`, word);
  };
  return (word) => {
    let candidates = known.get(word);
    if (candidates) return candidates;
    const found: Candidate[] = [];
    addBare(found, word);
    for (const bare of forms.withoutPrefix(word)) addBare(found, bare);
    if (isNumber(word)) addBlock(found, '<number>');
    candidates = found.length === 0 ? none : found;
    known.set(word, candidates);
    return candidates;
  };
}
