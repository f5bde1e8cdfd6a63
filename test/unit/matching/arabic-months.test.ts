import { expect, it } from 'vitest';
import { readStory } from './read-story.ts';

it.each([
  ['أعلن الاتفاق في 15 كانون الثاني 2025.', null],
  ['أعلن الاتفاق في 15 كانون الثاني/يناير 2025.', null],
  ['أعلن الاتفاق في 15 يناير/كانون الثاني 2025.', null],
  ['أعلن الاتفاق في 15 كانون الثاني.', '2025-02-01'],
])(
  'a day is read by the Levantine names of the months, which are of two words: %s',
  (sentence, published) => {
    const { mentions } = readStory('ar', ['حماس', sentence], published);
    expect(mentions.map(({ id }) => id)).toContain('january-2025-agreement');
  },
);

it('the first word of such a month alone is none', () => {
  const { mentions } = readStory('ar', ['حماس', 'أعلن الاتفاق في 15 كانون 2025.'], '2025-02-01');
  expect(mentions.map(({ id }) => id)).not.toContain('january-2025-agreement');
});
