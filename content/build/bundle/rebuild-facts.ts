import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFactsAssets } from './facts-assets.ts';
import { factsRoot } from '../read/facts-root.ts';
import { localesRoot } from '../read/read-messages.ts';

/** Whether the file at `path` is one of those that the facts are compiled of or checked against: the record's or the messages. */
export function isOfFacts(path: string): boolean {
  return [factsRoot, localesRoot].some((root) => path.startsWith(root)) && /\.(?:yaml|json)$/.test(path);
}

/**
 * Writes the facts into the built extension at `outDir` again; gives back null, or what is wrong with them, in which
 * case the facts written before stay.
 */
export function rebuildFacts(outDir: string): string | null {
  try {
    for (const { relativeDest, contents } of makeFactsAssets()) {
      writeFileSync(join(outDir, relativeDest), contents);
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
