import type { Plugin } from 'vite';
import { compileHints, compileVocabulary, vocabularyFolder } from '../compile/compile-vocabulary.ts';

const ID = 'virtual:detector-vocabulary';

/** A Vite plugin that answers `virtual:detector-vocabulary` with the exports `hints` and `vocabulary`, each bundled only where it is used. */
export function vocabularyPlugin(folder: string = vocabularyFolder): Plugin {
  return {
    name: 'ceasefire-context:vocabulary',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(folder);
      const exports = { hints: compileHints(folder), vocabulary: compileVocabulary(folder) };
      return Object.entries(exports)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
