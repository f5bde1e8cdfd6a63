declare module 'virtual:detector-vocabulary' {
  import type { CompiledVocabulary } from '../model/vocabulary.ts';

  export const vocabulary: CompiledVocabulary;
}
