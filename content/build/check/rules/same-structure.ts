import { listTranslations } from '../list-translations.ts';
import type { Rule } from '../rule.ts';

export const sameStructure: Rule = {
  name: 'same-structure',
  why: 'A translated list has as many items as the English one, in the same order.',
  check: ({ facts, at }) =>
    listTranslations(facts).flatMap(({ path, keys, language, english, text }) => {
      if (typeof english === 'string' || typeof text === 'string' || english.length === text.length)
        return [];
      const what = `The list has ${text.length} items in "${language}" and ${english.length} in English.`;
      return [at(path, keys, what, 'Translate item by item, joining and splitting none.')];
    }),
};
