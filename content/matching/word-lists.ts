import type { CompiledCloseness } from '../model/compiled-matching.ts';
import { wantWords } from './pattern.ts';
import type { WantedWords, WordLists } from './pattern.ts';

/** The lists of words that the phrases of a language share; each is read when a pattern first asks for it. */
export function createWordLists({ lists }: CompiledCloseness): WordLists {
  const read = new Map<string, WantedWords>();
  return (name) => {
    const known = read.get(name);
    if (known) return known;
    const words = lists[name.slice(1, -1)];
    if (words === undefined) return undefined;
    const wanted = wantWords(words.split('\n'), () => undefined);
    read.set(name, wanted);
    return wanted;
  };
}
