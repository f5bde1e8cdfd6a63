import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../content/matching/split-words.ts';
import { normalizeText } from '../../../content/article/normalize-text.ts';
import type { FactList } from '../../../content/matching/mention.ts';
import { readAgainstRecord } from '../../../content/matching/read-against-record.ts';
import { runAtOnce } from '../../../content/matching/steps.ts';
import { englishStories } from './english-stories.ts';
import { matchingOf, readStory, record, toPassages } from './read-story.ts';
import { storiesInLanguages } from './stories-in-languages.ts';

const stories = [...englishStories.map((story) => ({ ...story, language: 'en' })), ...storiesInLanguages];
const pieces = stories.flatMap(({ texts }) => texts.flatMap((text) => text.split(/(?<=[ .,،])/)));
const noise = fc.constantFrom(
  '\u00AD',
  '\u200F',
  '\u0640',
  '\n',
  ' ',
  '“',
  '”',
  '…',
  '’',
  '\u0651',
  '😀',
  '%',
  '٪',
  '½',
  '\uD800',
);
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), noise, fc.string({ unit: 'binary' })), {
  maxLength: 40,
});
const story = fc.array(
  text.map((parts) => parts.join('')),
  { maxLength: 6 },
);
const language = fc.constantFrom('en', 'ar', 'he', 'fr', 'de', 'es');
const day = fc.constantFrom(null, '2024-02-29', '2025-07-08', 'not a day');

/** A text with soft hyphens and direction marks inside of its words, as pages have them. */
function hyphenate(words: string): string {
  return words.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u00AD');
}

describe('reading any text against the record', () => {
  it('never throws, and every stretch lies in its text', () => {
    fc.assert(
      fc.property(language, story, day, (spoken, texts, published) => {
        const { mentions, phrases } = readStory(spoken, texts, published);
        const stretches = [
          ...mentions.flatMap(({ occurrences }) => occurrences),
          ...phrases,
          ...phrases.map(({ sentence }) => sentence),
          ...phrases.flatMap(({ speaker }) => speaker ?? []),
        ];
        for (const { passage, start, end } of stretches) {
          const length = texts[passage]?.length ?? -1;
          expect(0 <= start && start < end && end <= length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same the second time, and changes nothing that it was given', () => {
    fc.assert(
      fc.property(language, story, day, (spoken, texts, published) => {
        const passages = toPassages(texts);
        const before = structuredClone([passages, record, matchingOf(spoken)]);
        const first = runAtOnce(readAgainstRecord(passages, record, matchingOf(spoken), published));
        expect(runAtOnce(readAgainstRecord(passages, record, matchingOf(spoken), published))).toEqual(first);
        expect([passages, record, matchingOf(spoken)]).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  it('names each thing once, by what the record holds, and nothing twice in the same place', () => {
    const known = (list: FactList): ReadonlySet<string> => new Set(record[list].map(({ id }) => id));
    fc.assert(
      fc.property(language, story, day, (spoken, texts, published) => {
        const { mentions } = readStory(spoken, texts, published);
        expect(new Set(mentions.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(mentions.length);
        for (const { facts, occurrences } of mentions) {
          expect(occurrences.length).toBeGreaterThan(0);
          for (const { list, id } of facts) expect(known(list)).toContain(id);
          const places = occurrences.map(({ passage, start }) => passage * 1e6 + start);
          expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 200 },
    );
  }, 20_000);

  it('finds nothing in what no name is spelt with', () => {
    const plain = fc.array(fc.string({ unit: fc.constantFrom(...'zxqj0 .,😀€\u0301') }), { maxLength: 6 });
    fc.assert(
      fc.property(language, plain, (spoken, texts) => {
        expect(readStory(spoken, texts)).toEqual({ mentions: [], phrases: [] });
      }),
    );
  });

  it('splits a text into words that lie in their order and are spelt as everywhere else', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const { words, starts, ends } = splitWords(whole);
        let behind = 0;
        for (const [at, word] of words.entries()) {
          const [start = -1, end = -1] = [starts[at], ends[at]];
          expect(start >= behind && end > start).toBe(true);
          behind = end;
          const original = whole.slice(start, end);
          // Digits and the per cent sign are spelt for this reader alone.
          if (/[%٪\u0660-\u0669\u06F0-\u06F9]/.test(original)) continue;
          expect(word).toBe(normalizeText(original).replaceAll(' ', ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(stories.map((one) => [`${one.language}: ${one.about}`, one] as const))(
    'finds the same with soft hyphens in every word: %s',
    (_, { language: spoken, texts, published }) => {
      const plain = readStory(spoken, texts, published);
      const hyphenated = texts.map(hyphenate);
      const read = readStory(spoken, hyphenated, published);
      const words = (
        { occurrences }: (typeof plain.mentions)[number],
        of: readonly string[],
      ): readonly string[] =>
        occurrences.map(({ passage, start, end }) =>
          (of[passage] ?? '').slice(start, end).replaceAll('\u00AD', ''),
        );
      expect(read.mentions.map((mention) => [mention.id, words(mention, hyphenated)])).toEqual(
        plain.mentions.map((mention) => [mention.id, words(mention, texts)]),
      );
    },
  );

  it('is not confused by words that every object knows', () => {
    expect(() => readStory('en', ['constructor __proto__ toString valueOf hasOwnProperty'])).not.toThrow();
  });
});
