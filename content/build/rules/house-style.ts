import { containsWord } from '../contains-word.ts';
import { listEntries } from '../list-entries.ts';
import { listProse } from '../list-prose.ts';
import type { Rule } from '../rule.ts';

const quotation = /"[^"]*"|“[^”]*”|«[^»]*»|„[^“]*“|‘[^’]*’(?!\p{L})/gu;

export const houseStyle: Rule = {
  name: 'house-style',
  why: 'No word of ours takes a side or judges; what others say stands in quotation marks with a name.',
  check: ({ facts, at }) =>
    listEntries(facts).flatMap(({ path, entry }) =>
      listProse(entry).flatMap(({ language, keys, text }) => {
        const own = text.replaceAll(quotation, ' ');
        return (facts.style[language]?.avoid ?? []).flatMap(({ words, instead, why }) =>
          words
            .filter((word) => containsWord(own, word))
            .map((word) => at(path, keys, `"${word}": ${why}`, `Write instead: ${instead}`)),
        );
      }),
    ),
};
