import { listTranslatedSentences } from '../list-translations.ts';
import type { Rule } from '../rule.ts';

/** Shorter texts are too few words to compare. */
const leastLetters = 60;
/** Shares of the English length: what translations into the languages so far keep within, with some room. */
const [least, most] = [0.45, 1.8];

export const similarLength: Rule = {
  name: 'similar-length',
  why: 'A translation that is much shorter or longer than the English text leaves something out or adds something.',
  check: ({ facts, at }) =>
    listTranslatedSentences(facts).flatMap(({ path, keys, english, text }) => {
      const share = text.length / english.length;
      if (english.length < leastLetters || (share >= least && share <= most)) return [];
      const what = `The text has ${Math.round(share * 100)} % of the length of the English one.`;
      return [at(path, keys, what, 'Say what the English text says, no more and no less.')];
    }),
};
