import type { CompiledTexts, Words } from '../model/compiled-facts.ts';

/** One place of the record: a text, or a list of texts. */
export type PlacedText = Words | readonly Words[];

/** The texts of a part of the record in the order of their places, each written out. */
export function unfoldTexts(texts: CompiledTexts): readonly PlacedText[] {
  return texts.map((text) => (typeof text === 'number' ? (texts[text] as PlacedText) : text));
}
