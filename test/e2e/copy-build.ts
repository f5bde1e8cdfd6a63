import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

/** A copy of the built extension that a test may damage. */
export interface BuildCopy {
  readonly folder: string;
  /** Replaces a file by what `edit` makes of its text; null removes it. */
  readonly change: (file: string, edit: (text: string) => string | null) => Promise<void>;
  /** Writes a file that the build does not have. */
  readonly add: (file: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the released build for a browser into a temporary folder. */
export async function copyBuild(name: ExtensionBrowser['name']): Promise<BuildCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'ceasefire-context-copy-'));
  await cp(resolve('.output', name === 'Chromium' ? 'chrome-mv3' : 'firefox-mv3'), folder, {
    recursive: true,
  });
  return {
    folder,
    change: async (file, edit) => {
      const path = join(folder, file);
      const text = edit(await readFile(path, 'utf8'));
      await (text === null ? rm(path) : writeFile(path, text));
    },
    add: (file, text) => writeFile(join(folder, file), text),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
