declare module 'virtual:detector-vocabulary' {
  import type { CompiledVocabulary } from '../model/word-groups.ts';

  /** Beginnings of words, normalised, joined by `|`: a page about the talks has one of them in its title, description or address. */
  export const hints: string;
  export const vocabulary: CompiledVocabulary;
}
