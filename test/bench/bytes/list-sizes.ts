import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is loaded where, by paths below the build; a folder stands for its scripts. */
const contexts = {
  'every page of a site that is on': ['content-scripts/detector.js'],
  'a page that hints at the talks, besides': ['judge.js'],
  'a page about the talks, besides': [
    'panel-parts.js',
    'content-scripts/sidebar.js',
    'reader.js',
    ...['sources', 'record', 'en', 'matching-en'].map((file) => `facts/${file}.js`),
  ],
  background: ['background.js'],
} as const;

/** Bytes after gzip -9 of what each context of the built extension loads; empty where nothing is built. */
export function listSizes(build = resolve('.output/chrome-mv3')): Readonly<Record<string, number>> {
  if (!existsSync(build)) return {};
  const sizes = Object.entries(contexts).map(([context, files]) => [
    context,
    files.reduce((sum, file) => sum + sizeOf(join(build, file)), 0),
  ]);
  const rest = readdirSync(build)
    .filter((name) => name === 'chunks')
    .flatMap((folder) => readdirSync(join(build, folder)).map((file) => join(build, folder, file)));
  return Object.fromEntries([
    ...sizes,
    ['popup, options and welcome page', rest.reduce((sum, path) => sum + sizeOf(path), 0)],
  ]) as Record<string, number>;
}

const sizeOf = (path: string): number =>
  existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0;
