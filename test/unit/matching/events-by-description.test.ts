import { describe, expect, test } from 'vitest';
import { namedByDescription, otherThings } from './events-in-languages.ts';
import { readStory } from './read-story.ts';

/** The events that a sentence in an article of July 2026 names by what and when. */
const eventsIn = (language: string, sentence: string): readonly string[] =>
  readStory(language, ['Gaza', sentence], '2026-07-01')
    .mentions.filter(({ kind }) => kind === 'event')
    .map(({ id }) => id);

describe('an event without a name of its own', () => {
  test.each(namedByDescription)(
    'is found by what articles in %s say of it: %s, %s',
    (language, id, sentence) => {
      expect(eventsIn(language, sentence)).toEqual([id]);
    },
  );

  test.each(
    otherThings.flatMap(({ what, ids, sentences }) =>
      sentences.map(([language, sentence]) => [what, language, sentence, ids] as const),
    ),
  )('is not taken for %s, in %s: %s', (_what, language, sentence, ids) => {
    expect(eventsIn(language, sentence).filter((id) => id.startsWith(ids))).toEqual([]);
  });
});
