import type { CompiledVocabulary } from '../model/word-groups.ts';
import { normalizeText } from './normalize-text.ts';

/**
 * Whether titles, description and address of a page hold a beginning of a word without which it cannot be about the talks.
 * Looks for plain text: on most pages this is all that runs, and patterns cost more to build than to use.
 */
export function hintAtTalks(surface: string, { hints }: CompiledVocabulary): boolean {
  const plain = surface.toLowerCase();
  // Only letters with accents or of other scripts, and signs that nobody sees, can hide a word.
  const text = /[\xAD\xC0-\u1FFF\u200B-\u200F\u2028-\uFFFF]/.test(plain) ? normalizeText(plain) : plain;
  return hints.split('|').some((hint) => text.includes(hint));
}
