import type { Facts } from '../../model/facts.ts';
import { isByLanguage } from '../read/by-language.ts';
import type { ByLanguage } from '../read/by-language.ts';
import type { Key } from '../read/fact-file.ts';
import { listShownFiles } from './list-shown-files.ts';

/** A text, or a list of texts, in all its languages, with the file and the keys that lead to it. */
export interface PlacedText {
  readonly path: string;
  readonly keys: readonly Key[];
  readonly texts: ByLanguage;
}

/** Spellings for matching: each language has its own. */
const notTranslated = new Set(['aliases', 'keywords', 'variants']);

function walk(path: string, value: unknown, keys: readonly Key[]): readonly PlacedText[] {
  if (value === null || typeof value !== 'object') return [];
  if (isByLanguage(value)) return [{ path, keys, texts: value }];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    notTranslated.has(key) ? [] : walk(path, child, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Everything of the facts that is shown and can be translated, a speaker's words among it. */
export function listPlacedTexts(facts: Facts): readonly PlacedText[] {
  return listShownFiles(facts).flatMap(([path, value]) => walk(path, value, []));
}
