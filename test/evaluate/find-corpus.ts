import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder of real pages and headlines that nobody on this project wrote: they are other people's and lie beside the
 * checkout, not in it. Null where they are not there; then says that tests are skipped.
 */
export function findCorpus(): string | null {
  const folder = resolve('../shared/corpus');
  if (existsSync(folder)) return folder;
  console.warn('The corpus of real pages is not beside this checkout: its test is skipped.');
  return null;
}
