import * as v from 'valibot';
import { LanguageTag } from '../../model/text.ts';

/** A text, or a list of texts, by language. */
export type ByLanguage = Readonly<Record<string, string | readonly string[]>>;

/** Whether a key of the facts can be a language: the key `id` looks like one too. */
export function isLanguageTag(key: string): boolean {
  return v.is(LanguageTag, key);
}

/** Whether a value of the facts is a text by language: one in English, with nothing but languages for keys. */
export function isByLanguage(value: object): value is ByLanguage {
  return 'en' in value && Object.keys(value).every(isLanguageTag);
}
