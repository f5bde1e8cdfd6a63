import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFactsAssets } from '../../../content/build/bundle/facts-assets.ts';
import type { Facts } from '../../../content/model/facts.ts';
import { multiplyFacts } from './multiply-facts.ts';

/** A copy of the built extension at `build` with the facts `times` over, in a temporary folder. */
export function writeGrownBuild(build: string, facts: Facts, times: number): string {
  const folder = mkdtempSync(join(tmpdir(), `bench-facts-${times}-`));
  cpSync(build, folder, { recursive: true });
  for (const { relativeDest, contents } of compileFactsAssets(multiplyFacts(facts, times))) {
    writeFileSync(join(folder, relativeDest), contents);
  }
  return folder;
}
