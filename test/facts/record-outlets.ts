import { readFileSync, writeFileSync } from 'node:fs';
import { readOutlets } from '../../content/build/read/read-outlets.ts';
import { isReleased } from './compare-outlets.ts';

// Writes down the outlets at install. It refuses after 1.0, because from then on the list is a promise to readers.
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};
if (isReleased(version))
  throw new Error(`Version ${version} is released: the outlets at install are frozen.`);
const domains = readOutlets()
  .map(({ domain }) => domain)
  .sort();
writeFileSync(new URL('outlets-at-install.json', import.meta.url), `${JSON.stringify(domains, null, 2)}\n`);
