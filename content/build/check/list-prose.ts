import { isLanguageTag } from '../read/by-language.ts';
import type { Key } from '../read/fact-file.ts';

/** One sentence or paragraph of an entry, its language, and the keys that lead to it. */
export interface Prose {
  readonly language: string;
  readonly keys: readonly Key[];
  readonly text: string;
}

/** Not the editors' prose: a speaker's own words, and words that articles and readers use, kept for matching. */
const othersWords = new Set(['words', 'aliases', 'keywords']);

/** All prose of an entry in every language: the texts under keys that are language tags. */
export function listProse(value: unknown, keys: readonly Key[] = []): readonly Prose[] {
  if (value === null || typeof value !== 'object') return [];
  // Without English it is no text by language: the key `id` looks like one too.
  const isByLanguage = 'en' in value;
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): readonly Prose[] => {
    if (othersWords.has(key)) return [];
    const path = [...keys, Array.isArray(value) ? Number(key) : key];
    if (!isByLanguage || !isLanguageTag(key)) return listProse(child, path);
    if (typeof child === 'string') return [{ language: key, keys: path, text: child }];
    if (!Array.isArray(child)) return listProse(child, path);
    return child.flatMap((text: unknown, index) =>
      typeof text === 'string' ? [{ language: key, keys: [...path, index], text }] : [],
    );
  });
}
