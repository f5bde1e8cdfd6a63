import { vocabulary } from 'virtual:detector-vocabulary';
import { expect, it } from 'vitest';
import { findWords } from '../../../content/detection/find-words.ts';

it.each(['ar', 'de', 'en', 'es', 'fr', 'he'])(
  'finds nothing in what a broken script left, in %s',
  (language) => {
    const finds = findWords(vocabulary, language, ' undefined null nan undefined ');
    expect(Object.values(finds).flat()).toEqual([]);
  },
);
