import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readFactFile } from '../read/fact-file.ts';
import { factsRoot } from '../read/facts-root.ts';

const ID = 'virtual:languages';

/** What the editors' room says of languages: those it is published in, each with its own name, and those it matches. */
export interface LanguageLists {
  readonly published: readonly (readonly [tag: string, name: string])[];
  readonly matched: readonly string[];
}

/** The languages of the editors' room at `root`, as BCP 47 tags. */
export function readLanguages(root: string): LanguageLists {
  const tags = Object.keys(readFactFile(root, 'languages.yaml').value as object);
  const matched = readdirSync(`${root}/matching`).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
  return {
    published: tags.map((tag) => [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag]),
    matched: matched.sort(),
  };
}

/** A Vite plugin that answers `virtual:languages` with what `readLanguages` says, so that a language is data only. */
export function languagesPlugin(root: string = factsRoot): Plugin {
  return {
    name: 'ceasefire-context:languages',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(`${root}/languages.yaml`);
      return Object.entries(readLanguages(root))
        .map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};`)
        .join('\n');
    },
  };
}
