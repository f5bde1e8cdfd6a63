import * as v from 'valibot';
import { PhraseKind } from './statement.ts';

const Word = v.pipe(
  v.string('an entry is not a word: put it into quotes'),
  v.trim(),
  v.minLength(1, 'some text'),
);
const Words = v.array(Word);

/**
 * The words of one language that say a deal is close, from `content/facts/closeness/<language>.yaml`, and the words by
 * which such a phrase turns out to be no claim. content/facts/closeness/README.md tells the signs.
 */
export const Closeness = v.strictObject({
  /** Words for what is to be agreed: `<deal>` in a phrase stands for any of them. */
  deal: Words,
  /** Words for the talks: a phrase without `<deal>` counts only where one of these or of `deal` is in its sentence. */
  talks: Words,
  /** Names of other conflicts: find-conflict.ts tells when a sentence with one of them speaks of theirs. */
  elsewhere: Words,
  /** Lists that several phrases share: `<name>` in a phrase stands for any word of the list. */
  lists: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'small letters')), Words)),
  phrases: v.record(PhraseKind, Words),
  /** In the eight words before the phrase in its clause (`before`) or anywhere after it in its sentence (`after`) they deny it. */
  negation: v.strictObject({
    before: Words,
    after: Words,
    /** Behind these `after` denies something else: but a deal has not been reached yet. */
    but: v.optional(Words),
  }),
  /** Anywhere in the sentence they make it depend on something, or ask for it. */
  condition: Words,
  /** Anywhere in the sentence they say that it was so earlier. `<month>` and `<year>` stand for any. */
  past: Words,
  /** So do these, but not behind a verb of saying: she said that progress had been made. */
  backshift: v.optional(Words),
  /** Behind these the past is what it is compared with: closer than in the rounds before. */
  than: v.optional(Words),
  attribution: v.strictObject({
    /** Verbs of saying, beside which the speaker stands. */
    verbs: Words,
    /** What stands directly before a speaker: according to. */
    according: Words,
    /** Words that make a group of words a speaker: official, source, ministry. */
    roles: Words,
    /** A speaker's name ends before these: who, that, on Monday. */
    stops: Words,
  }),
  /** Shortened words whose full stop does not end a sentence. */
  abbreviations: Words,
});
export type Closeness = v.InferOutput<typeof Closeness>;
