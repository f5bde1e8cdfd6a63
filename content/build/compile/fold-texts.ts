import type { CompiledTexts } from '../../model/compiled-facts.ts';

type CompiledText = CompiledTexts[number];

/**
 * `texts` with the place of the first in place of each that comes again: the names and offices of those who spoke often
 * stand too far apart for gzip to see that they are the same.
 */
export function foldTexts(texts: readonly Exclude<CompiledText, number>[]): CompiledTexts {
  const places = new Map<string, number>();
  return texts.map((text, place) => {
    const key = JSON.stringify(text);
    const first = places.get(key);
    if (first === undefined) places.set(key, place);
    return first ?? text;
  });
}
