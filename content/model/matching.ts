import * as v from 'valibot';

const Word = v.pipe(
  v.string('an entry is not a word: put it into quotes'),
  v.trim(),
  v.minLength(1, 'some text'),
);
const Words = v.array(Word);

/**
 * How names and terms are recognised in articles of one language, from `content/facts/matching/<language>.yaml`. The
 * names themselves stand in names.yaml and under `aliases`; content/facts/matching/README.md tells how they are spelt.
 */
export const Matching = v.strictObject({
  /** Letters written onto the front of a word. `لل=ال`: these letters stand for others that belong to the word. */
  prefixes: Words,
  /** Letters that a word may have at its end. */
  endings: Words,
  /** The twelve months, each with every spelling; with a capital where that tells it from another word. */
  months: v.pipe(v.array(Words), v.length(12, 'twelve months')),
  /** Whether 5/1/2025 is always 5 January. */
  dayFirst: v.boolean(),
  /** Spellings that mean too much alone: they count where one of `near` stands within 40 words, passages above included. */
  withCompanion: v.array(v.strictObject({ words: Words, near: Words })),
  /** Phrases in which a spelling means something else. */
  never: Words,
});
export type Matching = v.InferOutput<typeof Matching>;
