import { decodePath } from '../article/decode-address.ts';
import { hidesWords, normalizeText } from '../article/normalize-text.ts';
import { readSurface } from '../article/read-surface.ts';

/** No honest title, description and address have as many together. */
const MOST_LETTERS = 9999;
/** Behind these no letter of Latin script stands. */
const LAST_LATIN = 0x24f;

/** How strongly a page hints at the talks: not at all, by one of a side and their subject, or by both. */
export type Hint = 'none' | 'some' | 'strong';

/**
 * Whether titles, description and address of a page hold the beginning of a word without which it cannot be about the
 * talks. `hints`: see compileHints. On most pages this is all that runs, so it looks for plain text: patterns cost more to
 * build than to use. `readStated`: see readSurface. `none` where the page cannot be read; never throws.
 */
export function hintAtTalks(
  document: Document,
  url: string,
  hints: string,
  readStated?: (document: Document) => string,
): Hint {
  try {
    return tellHint(readSurface(document, readStated) + (url.includes('%') ? decodePath(url) : url), hints);
  } catch {
    return 'none';
  }
}

/** Which kinds of `hints` begin a word of a text; letters of other scripts may stand before it, as prefixes do. */
export function tellHint(surface: string, hints: string): Hint {
  const plain = surface.slice(0, MOST_LETTERS).toLowerCase();
  const text = hidesWords(plain) ? normalizeText(plain) : plain;
  const kinds = hints.split('~');
  const found = kinds.filter((kind) => kind.split('|').some((hint) => beginsWord(text, hint))).length;
  if (found === 0) return 'none';
  return found < kinds.length ? 'some' : 'strong';
}

const beginsWord = (text: string, hint: string): boolean => {
  let at = text.indexOf(hint);
  while (at > 0 && hint.charCodeAt(0) <= LAST_LATIN && isLetter(text, at - 1))
    at = text.indexOf(hint, at + 1);
  return at >= 0;
};

const isLetter = (text: string, at: number): boolean => {
  const letter = text[at] ?? '';
  return letter.toUpperCase() !== letter;
};
