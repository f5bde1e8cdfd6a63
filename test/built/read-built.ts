import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The builds, by their folder below .output; `npm test` makes them before the tests run. */
export const builds = [
  'chrome-mv3',
  'firefox-mv3',
  'chrome-mv3-everywhere',
  'firefox-mv3-everywhere',
] as const;

/** A file of a build as text. */
export function readBuilt(build: (typeof builds)[number], file: string): string {
  return readFileSync(resolve('.output', build, file), 'utf8');
}

/** The manifest of a build. */
export function readManifest(build: (typeof builds)[number]): Readonly<Record<string, unknown>> {
  return JSON.parse(readBuilt(build, 'manifest.json')) as Record<string, unknown>;
}

/** The size of a file of a build in kB (1,000 bytes) after gzip -9. */
export function gzippedKilobytes(build: (typeof builds)[number], file: string): number {
  return gzipSync(readBuilt(build, file), { level: 9 }).length / 1000;
}
