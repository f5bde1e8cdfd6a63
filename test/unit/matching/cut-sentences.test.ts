import { describe, expect, it, test } from 'vitest';
import { cutSentences } from '../../../content/matching/cut-sentences.ts';

const cut = (text: string, ...abbreviations: readonly string[]): readonly string[] =>
  cutSentences(text, new Set(abbreviations)).map(({ start, end }) => text.slice(start, end).trim());

describe('a text is cut into its sentences', () => {
  test.each([
    [
      'behind a stop and what closes with it',
      '“A deal is near.” He left.',
      ['“A deal is near.”', 'He left.'],
    ],
    ['behind a question', 'Is it near? Nobody knows!', ['Is it near?', 'Nobody knows!']],
    ['where a page left out the space after a question', 'Near?Nobody knows.', ['Near?', 'Nobody knows.']],
    ['at a line break of the page', 'Talks go on\u2028In Cairo', ['Talks go on', 'In Cairo']],
    ['in Arabic', 'هل الاتفاق قريب؟ نعم. قالت قطر ذلك.', ['هل الاتفاق قريب؟', 'نعم.', 'قالت قطر ذلك.']],
    ['in Hebrew without a space', 'העסקה קרובה.כך נמסר.', ['העסקה קרובה.', 'כך נמסר.']],
  ])('%s', (_, text, sentences) => expect(cut(text)).toEqual(sentences));

  test.each([
    ['after an initial', 'J. D. Vance spoke.'],
    ['in a number', 'It took 3.5 days.'],
    ['before a small letter', 'On 15 Jan. the round began.'],
    ['at a stop inside of what is quoted', '“Is it near?”, he asked.'],
    ['at the line feeds of the source', 'Talks\n   go on.'],
    ['in an address', 'See example.com/story?id=1 for it.'],
  ])('but not %s', (_, text) => expect(cut(text)).toHaveLength(1));

  it('but not after a shortened word of its language', () => {
    expect(cut('It fell on Tues. The round went on.', 'Tues.')).toHaveLength(1);
    expect(cut('It fell on Tues. The round went on.')).toHaveLength(2);
  });

  it('and loses nothing of it', () => {
    const text = ' One. Two?  Three!\nFour ';
    const sentences = cutSentences(text, new Set());
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
