import { decodePath } from '../article/decode-address.ts';
import { hidesWords, normalizeText } from '../article/normalize-text.ts';
import { readSurface } from '../article/read-surface.ts';

/** No honest title, description and address have as many together. */
const MOST_LETTERS = 9999;
/** Behind these no letter of Latin script stands. */
const LAST_LATIN = 0x24f;

/**
 * Whether titles, description and address of a page hold the beginning of a word without which it cannot be about the
 * talks. `hints`: those beginnings, joined by `|`. On most pages this is all that runs, so it looks for plain text:
 * patterns cost more to build than to use. False where the page cannot be read; never throws.
 */
export function hintsAtTalks(document: Document, url: string, hints: string): boolean {
  try {
    return hasHint(readSurface(document) + (url.includes('%') ? decodePath(url) : url), hints);
  } catch {
    return false;
  }
}

/** Whether one of `hints` begins a word of a text; letters of other scripts may stand before it, as prefixes do. */
export function hasHint(surface: string, hints: string): boolean {
  const plain = surface.slice(0, MOST_LETTERS).toLowerCase();
  const text = hidesWords(plain) ? normalizeText(plain) : plain;
  return hints.split('|').some((hint) => {
    let at = text.indexOf(hint);
    while (at > 0 && hint.charCodeAt(0) <= LAST_LATIN && isLetter(text, at - 1))
      at = text.indexOf(hint, at + 1);
    return at >= 0;
  });
}

const isLetter = (text: string, at: number): boolean => {
  const letter = text[at] ?? '';
  return letter.toUpperCase() !== letter;
};
