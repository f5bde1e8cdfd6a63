import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readFactFile } from './fact-file.ts';
import { factsRoot } from './facts-root.ts';

const ID = 'virtual:languages';

/** The languages that the editors' room at `root` publishes and those it matches articles in, as BCP 47 tags. */
export function readLanguages(root: string): {
  readonly published: readonly string[];
  readonly matched: readonly string[];
} {
  const published = Object.keys(readFactFile(root, 'languages.yaml').value as object);
  const matched = readdirSync(`${root}/matching`).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
  return { published, matched: matched.sort() };
}

/** A Vite plugin that answers `virtual:languages` with what `readLanguages` says, so that a language is data only. */
export function languagesPlugin(root: string = factsRoot): Plugin {
  return {
    name: 'ceasefire-context:languages',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(`${root}/languages.yaml`);
      const { published, matched } = readLanguages(root);
      return `export const published = ${JSON.stringify(published)};\nexport const matched = ${JSON.stringify(matched)};`;
    },
  };
}
