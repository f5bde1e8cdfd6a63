import * as v from 'valibot';
import { LanguageTag } from './text.ts';

const Words = v.array(v.pipe(v.string(), v.minLength(1)));

/** The house style of one language: words not to write outside quotes, and how figures are attributed. */
export const StyleList = v.strictObject({
  avoid: v.array(v.strictObject({ words: Words, instead: v.string(), why: v.string() })),
  /** Words for dead and injured, for numbers, and of saying; in English, from which the other languages are translated. */
  tollWords: v.optional(Words),
  numberWords: v.optional(Words),
  attributionWords: v.optional(Words),
});
export type StyleList = v.InferOutput<typeof StyleList>;

/** `content/facts/style.yaml`: a style list per language. */
export const Style = v.record(LanguageTag, StyleList);
export type Style = v.InferOutput<typeof Style>;
