/** The forms of the words of one language. */
export interface WordForms {
  readonly hasPrefixes: boolean;
  /** What is left of a word without letters written onto its front; empty where there are none. */
  readonly withoutPrefix: (word: string) => readonly string[];
  /** What is left of a word without letters that may stand at its end; empty where there are none. */
  readonly withoutEnding: (word: string) => readonly string[];
  /** Whether the word in one of its forms is one of `words` or begins with one of `stems`. */
  readonly isAny: (word: string, words: readonly string[], stems: readonly string[]) => boolean;
}

/** Shorter words are too easily another word with letters added. */
const shortestWithEnding = 4;
const shortestWithPrefix = 2;
const none: readonly never[] = [];

/** The forms of words by a language's `prefixes` and `endings` (see content/model/matching.ts). */
export function createWordForms(prefixes: readonly string[], endings: readonly string[]): WordForms {
  const fronts = prefixes.map((prefix) => {
    const [letters = '', stand = ''] = prefix.split('=');
    return { letters, stand };
  });
  const firsts = fronts.map(({ letters }) => letters.charAt(0)).join('');
  const lasts = endings.map((ending) => ending.charAt(ending.length - 1)).join('');
  const withoutPrefix = (word: string): readonly string[] => {
    if (!firsts.includes(word.charAt(0))) return none;
    return fronts
      .filter(({ letters }) => word.startsWith(letters) && word.length - letters.length >= shortestWithPrefix)
      .map(({ letters, stand }) => stand + word.slice(letters.length));
  };
  const withoutEnding = (word: string): readonly string[] => {
    if (!lasts.includes(word.charAt(word.length - 1))) return none;
    return endings
      .filter((ending) => word.length - ending.length >= shortestWithEnding && word.endsWith(ending))
      .map((ending) => word.slice(0, -ending.length));
  };
  const isOne = (form: string, words: readonly string[], stems: readonly string[]): boolean =>
    words.includes(form) ||
    stems.some((stem) => form.startsWith(stem)) ||
    withoutEnding(form).some((shorter) => words.includes(shorter));
  const isAny = (word: string, words: readonly string[], stems: readonly string[]): boolean =>
    isOne(word, words, stems) || withoutPrefix(word).some((bare) => isOne(bare, words, stems));
  return { hasPrefixes: fronts.length > 0, withoutPrefix, withoutEnding, isAny };
}
