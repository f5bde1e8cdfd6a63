import { describe, expect, it } from 'vitest';
import { claims, noClaims, otherDeals } from './claims-in-languages.ts';
import { readStory } from './read-story.ts';

const standings = (language: string, sentence: string): readonly string[] =>
  readStory(language, [sentence], '2025-07-08').phrases.map(({ standing }) => standing);

describe('words of closeness, in every language that is matched', () => {
  it.each(claims)('are a claim (%s): %s', (language, sentence) => {
    expect(standings(language, sentence)).toContain('claim');
  });

  it.each(otherDeals)('are not found where another deal is meant (%s): %s', (language, sentence) => {
    expect(standings(language, sentence)).toEqual([]);
  });

  it.each(noClaims)('are found and are no claim (%s): %s', (language, sentence) => {
    const found = standings(language, sentence);
    expect(found).not.toEqual([]);
    expect(found).not.toContain('claim');
  });
});
