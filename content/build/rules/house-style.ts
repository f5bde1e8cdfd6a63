import { containsWord } from '../contains-word.ts';
import { listPlacedProse } from '../list-placed-prose.ts';
import type { Rule } from '../rule.ts';

const quotation = /"[^"]*"|“[^”]*”|«[^»]*»|„[^“]*“|‘[^’]*’(?!\p{L})/gu;

export const houseStyle: Rule = {
  name: 'house-style',
  why: 'No word of ours takes a side or judges; what others say stands in quotation marks with a name.',
  check: ({ facts, at }) =>
    listPlacedProse(facts).flatMap(({ path, language, keys, text }) => {
      // What a correction took out of the record is told as it was.
      if (path === 'changes.yaml' && keys.includes('old')) return [];
      const own = text.replaceAll(quotation, ' ');
      return (facts.style[language]?.avoid ?? []).flatMap(({ words, instead, why }) =>
        words
          .filter((word) => containsWord(own, word))
          .map((word) => at(path, keys, `"${word}": ${why}`, `Write instead: ${instead}`)),
      );
    }),
};
