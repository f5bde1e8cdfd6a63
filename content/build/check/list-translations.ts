import type { Facts } from '../../model/facts.ts';
import type { Key } from '../read/fact-file.ts';
import { listPlacedTexts } from './list-placed-texts.ts';
import type { PlacedText } from './list-placed-texts.ts';

/** A text, or a list of texts, beside the English one it was made from. */
export interface TranslatedText {
  readonly path: string;
  /** The keys that lead to the translation; the last is its language. */
  readonly keys: readonly Key[];
  readonly language: string;
  readonly english: string | readonly string[];
  readonly text: string | readonly string[];
}

function listLanguagesOf({ path, keys, texts }: PlacedText): readonly TranslatedText[] {
  const { en: english = '', ...others } = texts;
  return Object.entries(others).map(([language, text]) => {
    return { path, keys: [...keys, language], language, english, text };
  });
}

/** Every translated text of the facts, a speaker's words among them, with its place. */
export function listTranslations(facts: Facts): readonly TranslatedText[] {
  return listPlacedTexts(facts).flatMap(listLanguagesOf);
}

/** One translated sentence or paragraph beside its English one. */
export interface TranslatedSentence {
  readonly path: string;
  readonly keys: readonly Key[];
  readonly language: string;
  readonly english: string;
  readonly text: string;
}

/** The translated texts one by one, lists taken apart; what a list has too much or too little is left out. */
export function listTranslatedSentences(facts: Facts): readonly TranslatedSentence[] {
  return listTranslations(facts).flatMap(({ english, text, ...place }) => {
    if (typeof text === 'string') return typeof english === 'string' ? [{ ...place, english, text }] : [];
    return text.flatMap((sentence, index) => {
      const own = typeof english === 'string' ? undefined : english[index];
      const keys = [...place.keys, index];
      return own === undefined ? [] : [{ ...place, keys, english: own, text: sentence }];
    });
  });
}
