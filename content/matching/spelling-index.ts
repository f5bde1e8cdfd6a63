import type { CompiledMatching } from '../model/compiled-matching.ts';
import { createPatternIndex } from './pattern-index.ts';
import type { PatternLine } from './pattern-index.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** A spelling that stands in the text from one word up to another. */
export interface SpellingFound {
  /** Behind the last word. */
  readonly end: number;
  /** Places in the list of subjects; none where the words mean something else. */
  readonly subjects: readonly number[];
  /** `w`: a surname alone. A number: place in the list of companions. Empty: none. */
  readonly condition: string;
}

/** Finds the longest spellings at a word of a text; several where the words stand for several things. */
export type FindSpellings = (text: SplitText, at: number) => readonly SpellingFound[];

const none: readonly never[] = [];

/** A name written with a capital is not the same word in small letters; one in capitals only not the same in any other. */
function keepsCase(original: string, written: string): boolean {
  const lower = written.toLowerCase();
  if (written.charAt(0) === lower.charAt(0)) return true;
  const first = original.charAt(0);
  if (first === first.toLowerCase()) return false;
  return written.length < 2 || written !== written.toUpperCase() || original === original.toUpperCase();
}

/** Only the first word is looked at where words may stand between: then the others have no fixed place. */
function isWritten(text: SplitText, at: number, { pattern, written }: PatternLine): boolean {
  let fixed = pattern.length;
  for (const { kind } of pattern) if (kind !== 'word') fixed = 1;
  let place = at;
  for (const word of written.split(' ')) {
    if (place === at + fixed) break;
    if (!keepsCase(text.text.slice(text.starts[place], text.ends[place]), word)) return false;
    place += 1;
  }
  return true;
}

/**
 * A finder over the spellings of `matching`, without those of what did not exist on the `day`: such a name would
 * only take away words that mean something else then ("Strike on Doha" was a strike on Doha before it was an event).
 */
export function createSpellingIndex(
  { spellings, subjects: all }: CompiledMatching,
  forms: WordForms,
  day: string,
): FindSpellings {
  const findPatterns = createPatternIndex(spellings, () => undefined, forms);
  return (text, at) => {
    let longest: readonly SpellingFound[] = none;
    for (const { line, end } of findPatterns(text, at)) {
      const before = longest[0]?.end ?? at;
      if (end < before || (line.hasCapitals && !isWritten(text, at, line))) continue;
      const [places = '', condition = ''] = line.values;
      const named = places === '' ? none : places.split(',').map(Number);
      const subjects = named.filter((place) => (all[place]?.from ?? '') <= day);
      if (named.length > 0 && subjects.length === 0) continue;
      longest = end > before ? [{ end, subjects, condition }] : [...longest, { end, subjects, condition }];
    }
    return longest;
  };
}
