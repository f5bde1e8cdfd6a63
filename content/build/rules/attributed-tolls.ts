import { listEntries } from '../list-entries.ts';
import { listProse } from '../list-prose.ts';
import type { Rule } from '../rule.ts';
import { containsWord } from '../contains-word.ts';
import { splitSentences } from '../split-sentences.ts';

export const attributedTolls: Rule = {
  name: 'attributed-tolls',
  why: 'A number of dead or injured names who gave it, in the same sentence.',
  check: ({ facts, at }) =>
    listEntries(facts).flatMap(({ path, entry }) =>
      listProse(entry).flatMap(({ language, keys, text }) => {
        const { tollWords = [], attributionWords = [] } = facts.style[language] ?? {};
        if (tollWords.length === 0) return [];
        const loose = splitSentences(text, language).find((sentence) => {
          const tells = tollWords.some((word) => containsWord(sentence, word));
          const counts = /\p{Nd}/u.test(
            sentence.replaceAll(/\b\d{1,2} \p{Lu}\p{L}+( \d{4})?|\b(19|20)\d\d\b/gu, ''),
          );
          return tells && counts && !attributionWords.some((word) => containsWord(sentence, word));
        });
        if (loose === undefined) return [];
        const what = `A number without a name behind it: "${loose.slice(0, 100)}"`;
        return [at(path, keys, what, 'Say in this sentence who gave the number.')];
      }),
    ),
};
