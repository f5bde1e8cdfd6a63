import * as v from 'valibot';

/** A BCP 47 language tag as this project uses them: a language, optionally a region or script (`en`, `pt-BR`). */
export const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as en, ar or pt-BR'),
);

const Sentence = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'));

/** One text in every language it exists in. English is the language of record and always there. */
export const Text = v.objectWithRest({ en: Sentence }, Sentence);
export type Text = v.InferOutput<typeof Text>;

/** A list of texts (sentences, paragraphs, names), the same list in every language it exists in. */
export const Texts = v.objectWithRest(
  { en: v.pipe(v.array(Sentence), v.minLength(1, 'at least one entry')) },
  v.array(Sentence),
);
export type Texts = v.InferOutput<typeof Texts>;
