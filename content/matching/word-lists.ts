import type { CompiledCloseness } from '../model/compiled-matching.ts';
import { isWanted, wantWords } from './pattern.ts';
import type { WantedWords, WordLists } from './pattern.ts';
import { recall } from './recall.ts';
import type { WordForms } from './word-forms.ts';

/** The lists of words that the phrases of a language share; each is read when a pattern first asks for it. */
export function createWordLists({ lists }: CompiledCloseness): WordLists {
  const known = new Map<string, WantedWords | undefined>();
  return (name) =>
    recall(known, name, () => {
      const words = lists[name.slice(1, -1)];
      return words === undefined ? undefined : wantWords(words.split('\n'), () => undefined);
    });
}

/** Whether a word is one of the list `<name>`; never where the language has no such list. */
export function createWordTest(
  name: string,
  lists: WordLists,
  forms: WordForms,
): (word: string | undefined) => boolean {
  const wanted = lists(name);
  return (word = '') => wanted !== undefined && isWanted(wanted, word, forms);
}
