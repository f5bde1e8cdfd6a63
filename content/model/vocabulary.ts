import * as v from 'valibot';

const words = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty('an entry is empty: write a word or delete the line'))),
  v.readonly(),
);

/** One language of the vocabulary as an editor writes it in content/facts/vocabulary/<language>.yaml. */
export const vocabularyFileSchema = v.pipe(
  v.strictObject({
    /** Letters that are written onto the front of a word (Arabic wa-, bi-, al-; Hebrew ve-, ha-, be-). */
    prefixes: words,
    /** Small words by which the language of a text is recognised. */
    common: words,
    gaza: words,
    israel: words,
    brokers: words,
    truce: words,
    deal: words,
    captives: words,
    release: words,
    bargain: words,
    answer: words,
    aside: words,
    call: words,
    life: words,
    war: words,
    elsewhere: words,
    /** Parts of an address that mean a list of articles. */
    sections: words,
  }),
  v.readonly(),
);

export type VocabularyFile = v.InferOutput<typeof vocabularyFileSchema>;

/** The groups of words that the judgement looks for in a text. */
export type WordGroup = Exclude<keyof VocabularyFile, 'prefixes' | 'common' | 'sections'>;

/** One language as the detector ships it: normalised entries joined by `|`, turned into a pattern when first needed. */
export type CompiledLanguage = Readonly<Record<keyof Omit<VocabularyFile, 'sections'>, string>>;

/** All languages as the detector ships them. */
export interface CompiledVocabulary {
  /** Pattern source: a page whose address, title and description miss it is not about the talks. */
  readonly gate: string;
  /** Address parts of all languages joined by `|`. */
  readonly sections: string;
  readonly languages: Readonly<Record<string, CompiledLanguage>>;
}
