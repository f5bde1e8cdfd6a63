import type { CompiledVocabulary } from '../model/word-groups.ts';
import { createFinder } from './word-patterns.ts';

/** Whether title, description and address of a page, normalised, hold a name or word without which it cannot be about the talks. */
export function hintAtTalks(surface: string, vocabulary: CompiledVocabulary): boolean {
  const languages = /[א-ת]/.test(surface) ? ['he'] : /[\u0620-\u064A]/.test(surface) ? ['ar'] : Object.keys(vocabulary.languages);
  return languages.some((language) => {
    const find = createFinder(vocabulary, language);
    return (['gaza', 'hamas', 'truce', 'captives', 'israel'] as const).some((group) => find(group, surface).length > 0);
  });
}
