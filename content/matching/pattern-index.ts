import type { PatternLines } from '../model/compiled-matching.ts';
import { isNumber, matchPattern, parsePattern } from './pattern.ts';
import type { Pattern, WordLists } from './pattern.ts';
import { recall } from './recall.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** A pattern of the compiled lines. */
export interface PatternLine {
  readonly pattern: Pattern;
  /** The pattern's words as they are written, capitals included. */
  readonly written: string;
  readonly hasCapitals: boolean;
  /** The letters with which its second word can begin: most candidates fail by them. Empty: any. */
  readonly next: string;
  /** What stood behind it in its line. */
  readonly values: readonly string[];
}

/** A pattern that stands in a text from one word up to another. */
export interface PatternFound {
  readonly line: PatternLine;
  /** Behind the last word. */
  readonly end: number;
}

/** The patterns that stand in a text from its word `at` on. */
export type FindPatterns = (text: SplitText, at: number) => readonly PatternFound[];

/** Behind so many letters a beginning is marked with `*` in the compiled lines. */
const keyLength = 3;
const none: readonly never[] = [];

function readLine(line: string, lists: WordLists): PatternLine {
  const tab = line.indexOf('\t');
  const written = tab < 0 ? line : line.slice(0, tab);
  const values = tab < 0 ? none : line.slice(tab + 1).split('\t');
  const lower = written.toLowerCase();
  const pattern = parsePattern(lower, lists);
  const next = pattern[1]?.kind === 'word' ? pattern[1].initials : '';
  return { written, values, hasCapitals: lower !== written, next, pattern };
}

/**
 * A finder of compiled patterns. A line is read when a word first needs it, and a word looked up once: of the words of an
 * article nine in ten begin nothing, and an article is read once, before the engine has warmed up.
 */
export function createPatternIndex(lines: PatternLines, lists: WordLists, forms: WordForms): FindPatterns {
  const firstLists = lines['<']?.split(' ') ?? none;
  const readLines = new Map<string, PatternLine>();
  const known = new Map<string, readonly PatternLine[]>();
  /** Adds to `found` what stands under `key`; with `word` only what begins with a beginning of it. */
  const addBlock = (found: PatternLine[], key: string, word?: string): void => {
    const block: unknown = lines[key];
    // A word of the page may be called like something that every object has.
    if (typeof block !== 'string') return;
    for (const line of block.split('\n')) {
      const candidate = recall(readLines, line, () => readLine(line, lists));
      const isMeant = word === undefined || candidate.pattern[0]?.stems.some((stem) => word.startsWith(stem));
      if (isMeant && !found.includes(candidate)) found.push(candidate);
    }
  };
  const addBare = (found: PatternLine[], word: string): void => {
    addBlock(found, word);
    for (const shorter of forms.withoutEnding(word)) addBlock(found, shorter);
    for (const name of firstLists) {
      const list = lists(name);
      if (list && forms.isOne(word, list.words, list.stems)) addBlock(found, name);
    }
    addBlock(found, `${word.slice(0, keyLength)}*`, word);
  };
  /** The patterns whose first word this can be. */
  const findCandidates = (word: string): readonly PatternLine[] => {
    const found: PatternLine[] = [];
    addBare(found, word);
    for (const bare of forms.withoutPrefix(word)) addBare(found, bare);
    if (isNumber(word)) addBlock(found, '<number>');
    return found;
  };
  return (text, at) => {
    const candidates = recall(known, text.words[at] ?? '', findCandidates);
    if (candidates.length === 0) return none;
    const found: PatternFound[] = [];
    const following = text.words[at + 1]?.charAt(0) ?? ' ';
    for (const line of candidates) {
      if (!forms.hasPrefixes && line.next !== '' && !line.next.includes(following)) continue;
      // That the first word fits is known.
      const end = matchPattern(text, at + 1, line.pattern, forms, 1);
      if (end > at) found.push({ line, end });
    }
    return found;
  };
}
