import type { Words } from '../../content/model/compiled-facts.ts';

/** The bare text of `words`, for attributes, search and copying. */
export function plainWords(words: Words): string {
  return typeof words === 'string' ? words : words.text;
}
