import { listEntries } from '../list-entries.ts';
import type { Rule } from '../rule.ts';

export const lowConfidenceSaysHow: Rule = {
  name: 'low-confidence-says-how',
  why: 'What is known only weakly says on its face how it is known.',
  check: ({ facts, at }) =>
    listEntries(facts).flatMap(({ path, entry }) => {
      if (entry.confidence !== 'low' || entry.howKnown) return [];
      const remedy = 'Add howKnown: en: one sentence on how it is known.';
      return [at(path, ['confidence'], 'The confidence is low and howKnown is missing.', remedy)];
    }),
};
