import type { Plugin } from 'vite';
import { compileVocabulary, vocabularyFolder } from './compile-vocabulary.ts';

const ID = 'virtual:detector-vocabulary';

/** A Vite plugin that answers `virtual:detector-vocabulary` with the compiled vocabulary as the export `vocabulary`. */
export function vocabularyPlugin(folder: string = vocabularyFolder): Plugin {
  return {
    name: 'ceasefire-context:vocabulary',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(folder);
      return `export const vocabulary = ${JSON.stringify(compileVocabulary(folder))};`;
    },
  };
}
