import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFactsAssets } from './facts-assets.ts';

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
