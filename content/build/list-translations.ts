import type { Facts } from '../model/facts.ts';
import { listEntries } from './list-entries.ts';

type Key = string | number;
type ByLanguage = Readonly<Record<string, string | readonly string[]>>;

/** A text, or a list of texts, beside the English one it was made from. */
export interface TranslatedText {
  readonly path: string;
  /** The keys that lead to the translation; the last is its language. */
  readonly keys: readonly Key[];
  readonly language: string;
  readonly english: string | readonly string[];
  readonly text: string | readonly string[];
}

/** Spellings for matching: each language has its own. */
const notTranslated = new Set(['aliases', 'keywords', 'variants']);
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

function isByLanguage(value: object): value is ByLanguage {
  return 'en' in value && Object.keys(value).every((key) => languageTag.test(key));
}

function walk(path: string, value: unknown, keys: readonly Key[]): readonly TranslatedText[] {
  if (value === null || typeof value !== 'object') return [];
  if (isByLanguage(value)) {
    const { en: english = '', ...others } = value;
    return Object.entries(others).map(([language, text]) => {
      return { path, keys: [...keys, language], language, english, text };
    });
  }
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    notTranslated.has(key) ? [] : walk(path, child, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Every translated text of the facts, a speaker's words among them, with its place. */
export function listTranslations(facts: Facts): readonly TranslatedText[] {
  const { record, otherPoints, changes, names } = facts;
  const others = {
    'record.yaml': record,
    'other-points.yaml': otherPoints,
    'changes.yaml': changes,
    'names.yaml': names,
  };
  return [
    ...listEntries(facts).map(({ path, entry }) => [path, entry] as const),
    ...Object.entries(others),
  ].flatMap(([path, value]) => walk(path, value, []));
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
