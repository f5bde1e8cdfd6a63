import type { CompiledVocabulary } from '../model/word-groups.ts';
import { normalizeText } from '../article/normalize-text.ts';

/** No honest title, description and address have as many together. */
const MOST_LETTERS = 9999;

/**
 * Whether titles, description and address of a page hold a beginning of a word without which it cannot be about the talks.
 * Looks for plain text: on most pages this is all that runs, and patterns cost more to build than to use.
 */
export function hintAtTalks(surface: string, { hints }: CompiledVocabulary): boolean {
  const plain = surface.slice(0, MOST_LETTERS).toLowerCase();
  // Only letters with accents or of other scripts, and signs that nobody sees, can hide a word.
  const text = /[\xAD\xC0-\u200F\u2028-\uFFFF]/.test(plain) ? normalizeText(plain) : plain;
  return hints.split('|').some((hint) => text.includes(hint));
}
