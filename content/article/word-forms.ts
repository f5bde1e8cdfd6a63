/** Whether a word of an article is a wanted word in one of its forms. `*` at the end of the wanted one: any letters. */
export type FitsWord = (word: string, wanted: string) => boolean;

/** The forms that a word takes in one language. */
export interface WordForms {
  readonly fits: FitsWord;
  /** The word itself, and what is left of it without letters written onto its front. */
  readonly bare: (word: string) => readonly string[];
}

/** Shorter words are too easily another word with letters added. */
const shortestWithEnding = 4;
const shortestWithPrefix = 2;

/** The forms of words by a language's `prefixes` and `endings` (see content/model/matching.ts). */
export function createWordForms(prefixes: readonly string[], endings: readonly string[]): WordForms {
  const fronts = prefixes.map((prefix) => {
    const [letters = '', stand = ''] = prefix.split('=');
    return { letters, stand };
  });
  const tails = new Set(endings);
  const fitsBare: FitsWord = (word, wanted) => {
    if (word === wanted) return true;
    if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
    return (
      wanted.length >= shortestWithEnding && word.startsWith(wanted) && tails.has(word.slice(wanted.length))
    );
  };
  const bare = (word: string): readonly string[] => {
    const forms = [word];
    for (const { letters, stand } of fronts) {
      if (word.startsWith(letters) && word.length - letters.length >= shortestWithPrefix) {
        forms.push(stand + word.slice(letters.length));
      }
    }
    return forms;
  };
  if (fronts.length === 0) return { fits: fitsBare, bare: (word) => [word] };
  return { fits: (word, wanted) => bare(word).some((form) => fitsBare(form, wanted)), bare };
}
