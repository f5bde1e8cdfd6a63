import type { TextPlace } from '../../model/compiled-facts.ts';
import { isByLanguage } from '../read/by-language.ts';
import type { ByLanguage } from '../read/by-language.ts';

const editorsOnly = new Set(['formerIds', 'origin']);

/** A value without its texts, and the texts in the order in which their places are met. */
export interface Separated {
  readonly structure: unknown;
  readonly texts: readonly ByLanguage[];
}

/**
 * Takes the texts out of `value` and leaves their places, drops what only editors need, and turns source ids into
 * their `sourceNumbers`. So everything that is the same in every language is compiled once.
 */
export function separateTexts(value: unknown, sourceNumbers: ReadonlyMap<string, number>): Separated {
  const texts: ByLanguage[] = [];
  const place = (text: ByLanguage): TextPlace => {
    texts.push(text);
    return '¶';
  };
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (part === null || typeof part !== 'object') return part;
    if (isByLanguage(part)) return place(part);
    const kept = Object.entries(part).filter(([key]) => !editorsOnly.has(key));
    return Object.fromEntries(
      kept.map(([key, child]: [string, unknown]) => {
        if (key !== 'sources') return [key, walk(child)];
        return [key, (child as string[]).map((id) => sourceNumbers.get(id))];
      }),
    );
  };
  const structure = walk(value);
  return { structure, texts };
}
