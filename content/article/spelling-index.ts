import type { CompiledMatching } from '../model/compiled-matching.ts';
import { matchPattern } from './match-pattern.ts';
import type { PatternReading } from './match-pattern.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** A spelling that stands in the text from one word up to another. */
export interface SpellingFound {
  /** Behind the last word. */
  readonly end: number;
  /** Places in the list of subjects; empty where the words mean something else. */
  readonly subjects: readonly number[];
  /** `w`: a surname alone. A number: place in the list of companions. Empty: none. */
  readonly condition: string;
}

interface Spelling {
  readonly pattern: readonly string[];
  /** The first and the last word as the editors write them, by which upper case is asked for. */
  readonly written: readonly string[];
  readonly subjects: readonly number[];
  readonly condition: string;
}

/** Finds the longest spellings at a word of a text; several where the words stand for several things. */
export type FindSpellings = (text: SplitText, at: number) => readonly SpellingFound[];

const keyLength = 3;

function keysOf(first: string): readonly string[] {
  return first.split('|').map((word) => word.replace('*', '').slice(0, keyLength));
}

/** The spellings by the first letters of their first word. */
function readSpellings({ subjects, never }: CompiledMatching): ReadonlyMap<string, readonly Spelling[]> {
  const byKey = new Map<string, Spelling[]>();
  const add = (line: string, places: readonly number[]): void => {
    const [words = '', condition = ''] = line.split('\t');
    const pattern = words.toLowerCase().split(' ');
    const spelling = { pattern, written: words.split(' '), subjects: places, condition };
    for (const key of keysOf(pattern[0] ?? '')) {
      const list = byKey.get(key);
      if (list) list.push(spelling);
      else byKey.set(key, [spelling]);
    }
  };
  for (const [place, { spellings }] of subjects.entries()) {
    for (const line of spellings.split('\n')) add(line, [place]);
  }
  for (const line of never.split('\n')) if (line !== '') add(line, []);
  return byKey;
}

/** A name written with a capital is not the same word in small letters; one in capitals only not the same in any other. */
function keepsCase(original: string, written: string): boolean {
  const lower = written.toLowerCase();
  if (written.charAt(0) === lower.charAt(0)) return true;
  const first = original.charAt(0);
  if (first === first.toLowerCase()) return false;
  return written.length < 2 || written !== written.toUpperCase() || original === original.toUpperCase();
}

/** A finder over the spellings of `matching`. */
export function createSpellingIndex(matching: CompiledMatching, { fits, bare }: WordForms): FindSpellings {
  const byKey = readSpellings(matching);
  const reading: PatternReading = { fits, classes: {} };
  const isWritten = (text: SplitText, at: number, end: number, { written, pattern }: Spelling): boolean => {
    const apart = pattern.includes('...') || pattern.some((element) => element.startsWith('!'));
    const places = apart ? [0] : written.map((_, place) => place);
    return places.every((place) => {
      const original = text.text.slice(text.starts[at + place], text.ends[at + place]);
      return at + place < end && keepsCase(original, written[place] ?? '');
    });
  };
  return (text, at) => {
    let longest: readonly SpellingFound[] = [];
    for (const form of bare(text.words[at] ?? '')) {
      for (const spelling of byKey.get(form.slice(0, keyLength)) ?? []) {
        const end = matchPattern(text, at, spelling.pattern, reading);
        const before = longest[0]?.end ?? at;
        if (end < before || end <= at || !isWritten(text, at, end, spelling)) continue;
        const found = { end, subjects: spelling.subjects, condition: spelling.condition };
        longest = end > before ? [found] : [...longest, found];
      }
    }
    return longest;
  };
}
