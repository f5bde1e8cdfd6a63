import type { Plugin } from 'vite';

/** The packages of others whose code ended up in what was built. */
export interface ShippedPackages {
  /** A Vite plugin that takes note of them; one for each of WXT's builds. */
  readonly plugin: () => Plugin;
  /** The folders of the packages noted so far, in the order of their paths. */
  readonly list: () => readonly string[];
}

/** Takes note of the packages that builds ship. Only the bundler knows: of most packages nothing or a part is taken. */
export function createShippedPackages(): ShippedPackages {
  const folders = new Set<string>();
  return {
    plugin: () => ({
      name: 'ceasefire-context:shipped-packages',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const folder = findPackage(id);
            if (renderedLength > 0 && folder !== null) folders.add(folder);
          }
        }
      },
    }),
    list: () => [...folders].sort(),
  };
}

/** The folder of the package that a module belongs to; null for a module of ours. */
function findPackage(id: string): string | null {
  return /^\0?(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(id)?.[1] ?? null;
}
