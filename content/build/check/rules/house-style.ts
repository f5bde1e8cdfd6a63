import type { Facts } from '../../../model/facts.ts';
import { patternOfWords } from '../contains-word.ts';
import { listPlacedProse } from '../list-placed-prose.ts';
import { dropQuotations } from '../quotations.ts';
import type { Rule } from '../rule.ts';

/** A word that is not written, why, and what to write instead. */
interface Avoided {
  readonly word: string;
  readonly pattern: RegExp;
  readonly instead: string;
  readonly why: string;
}

/** The words of a language; `any` is a pattern for all of them, which most texts do not hold. */
function listAvoided(
  { style, matching }: Facts,
  language: string,
): { readonly any: RegExp; readonly words: readonly Avoided[] } {
  const prefixes = matching[language]?.prefixes ?? [];
  const entries = style[language]?.avoid ?? [];
  return {
    any: patternOfWords(
      entries.flatMap(({ words }) => words),
      prefixes,
    ),
    words: entries.flatMap(({ words, instead, why }) =>
      words.map((word) => ({ word, pattern: patternOfWords([word], prefixes), instead, why })),
    ),
  };
}

export const houseStyle: Rule = {
  name: 'house-style',
  why: 'No word of ours takes a side or judges; what others say stands in quotation marks with a name.',
  check: ({ facts, at }) => {
    const lists = new Map(
      Object.keys(facts.style).map((language) => [language, listAvoided(facts, language)]),
    );
    return listPlacedProse(facts).flatMap(({ path, language, keys, text }) => {
      // What a correction took out of the record is told as it was.
      if (path === 'changes.yaml' && keys.includes('old')) return [];
      const own = dropQuotations(text);
      const list = lists.get(language);
      if (!list?.any.test(own)) return [];
      return list.words
        .filter(({ pattern }) => pattern.test(own))
        .map(({ word, instead, why }) => at(path, keys, `"${word}": ${why}`, `Write instead: ${instead}`));
    });
  },
};
