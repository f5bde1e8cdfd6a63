/** The forms of the words of one language. */
export interface WordForms {
  readonly hasPrefixes: boolean;
  /** What is left of a word without letters written onto its front; empty where there are none. */
  readonly withoutPrefix: (word: string) => readonly string[];
  /** What is left of a word without letters that may stand at its end; empty where there are none. */
  readonly withoutEnding: (word: string) => readonly string[];
  /** Like `isAny` for a word without letters on its front. */
  readonly isOne: (bare: string, words: readonly string[], stems: readonly string[]) => boolean;
  /** Whether the word in one of its forms is one of `words` or begins with one of `stems`. */
  readonly isAny: (word: string, words: readonly string[], stems: readonly string[]) => boolean;
}

/** Shorter words are too easily another word with letters added. */
const shortestWithEnding = 4;
const shortestWithPrefix = 2;
const none: readonly never[] = [];

/**
 * The forms of words by a language's `prefixes` and `endings` (see content/model/matching.ts). Loops and not callbacks here
 * and wherever each word of an article passes: a page pays for every function that it calls for the first time.
 */
export function createWordForms(prefixes: readonly string[], endings: readonly string[]): WordForms {
  let firsts = '';
  for (const prefix of prefixes) firsts += prefix.charAt(0);
  let lasts = '';
  for (const ending of endings) lasts += ending.charAt(ending.length - 1);
  const withoutPrefix = (word: string): readonly string[] => {
    if (!firsts.includes(word.charAt(0))) return none;
    const found: string[] = [];
    for (const prefix of prefixes) {
      const [letters = '', stand = ''] = prefix.split('=');
      const isFront = word.startsWith(letters) && word.length - letters.length >= shortestWithPrefix;
      if (isFront) found.push(stand + word.slice(letters.length));
    }
    return found;
  };
  const withoutEnding = (word: string): readonly string[] => {
    if (!lasts.includes(word.charAt(word.length - 1))) return none;
    const found: string[] = [];
    for (const ending of endings) {
      const length = word.length - ending.length;
      if (length >= shortestWithEnding && word.endsWith(ending)) found.push(word.slice(0, length));
    }
    return found;
  };
  const isOne = (form: string, words: readonly string[], stems: readonly string[]): boolean => {
    if (words.includes(form)) return true;
    for (const stem of stems) if (form.startsWith(stem)) return true;
    for (const shorter of withoutEnding(form)) if (words.includes(shorter)) return true;
    return false;
  };
  const isAny = (word: string, words: readonly string[], stems: readonly string[]): boolean => {
    if (isOne(word, words, stems)) return true;
    for (const bare of withoutPrefix(word)) if (isOne(bare, words, stems)) return true;
    return false;
  };
  return { hasPrefixes: prefixes.length > 0, withoutPrefix, withoutEnding, isOne, isAny };
}
