import { readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';

const ID = 'virtual:panel-parts';
const prefix = '\0panel-part:';
const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * What draws the panel, and the entries and words that it is made of: half of its script. Of the rest of the house they may
 * import what keeps no state, because the panel's own script has that once more.
 */
const packages = ['preact', 'preact/hooks', 'preact/jsx-runtime'];
const folders = ['components/record', 'components/shared', 'content/wording'];

const listFiles = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    // As Vite names files.
    .map((name) => normalizePath(realpathSync(join(root, folder, name))));

/** The entrypoint that Vite builds: WXT builds each script of a page by itself. */
const nameOf = (define: Readonly<Record<string, unknown>> | undefined): string =>
  String(define?.['import.meta.env.ENTRYPOINT'] ?? '').replaceAll('"', '');

/** By what a part, a package or a file, is known in the isolated world. */
const keyOf = (part: string): string =>
  JSON.stringify(packages.includes(part) ? part : basename(part).replace(/\.tsx?$/, ''));

/** A module whose default export is all `parts`, with the names that each exports. */
function writeAll(parts: readonly (readonly [part: string, names: readonly string[]])[]): string {
  // Plain objects of what is there already: a namespace would have a function for each of its names.
  const imports = parts.map(
    ([part, names], at) =>
      `import { ${names.map((name) => `${name} as ${name}_${at}`).join(', ')} } from ${JSON.stringify(part)};`,
  );
  const entries = parts.map(
    ([part, names], at) => `${keyOf(part)}: { ${names.map((name) => `${name}: ${name}_${at}`).join(', ')} }`,
  );
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}

/** A module with the `names` of a part as the isolated world has them. */
const writeOne = (part: string, names: readonly string[]): string =>
  `const part = globalThis.ceasefireContext.parts[${keyOf(part)}];\nexport const { ${names.join(', ')} } = part;`;

/**
 * A Vite plugin that cuts the panel's script in two, because a browser compiles each in a task of its own: with all of it in
 * one, that task is a long one on a slow device (W3C Long Tasks). `virtual:panel-parts` is everything that the first one
 * brings, by name; in the second one an import of any of it is answered from the isolated world, where the first one left it.
 */
export function panelPartsPlugin(): Plugin {
  const files = folders.flatMap(listFiles);
  if (new Set(files.map(keyOf)).size < files.length)
    throw new Error(
      `Two files of one name in ${folders.join(', ')}: the panel's script would get one for the other.`,
    );
  let isPanel = false;
  return {
    name: 'ceasefire-context:panel-parts',
    enforce: 'pre',
    configResolved: ({ define }) => {
      isPanel = nameOf(define) === 'sidebar';
    },
    async resolveId(id, importer) {
      if (id === ID) return `\0${ID}`;
      if (!isPanel || importer === undefined || importer.startsWith(prefix)) return undefined;
      if (packages.includes(id)) return prefix + id;
      const file = id.startsWith('.') && (await this.resolve(id, importer, { skipSelf: true }))?.id;
      return file && files.includes(file) ? prefix + file : undefined;
    },
    async load(id) {
      const listNames = async (part: string): Promise<readonly string[]> => {
        const file = files.includes(part) ? part : (await this.resolve(part, prefix, { skipSelf: true }))?.id;
        if (file === undefined) throw new Error(`The panel is built on ${part}, which is not there.`);
        return (await this.load({ id: file })).exports;
      };
      if (id === `\0${ID}`) {
        const parts = [...packages, ...files];
        return writeAll(await Promise.all(parts.map(async (part) => [part, await listNames(part)] as const)));
      }
      if (!id.startsWith(prefix)) return undefined;
      const part = id.slice(prefix.length);
      return writeOne(part, await listNames(part));
    },
  };
}
