import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** The folder of a package that the panel is measured beside; installs them all where it is missing. */
export function findReference(name: string): string {
  const folder = `${bench}node_modules/${name}`;
  if (existsSync(folder)) return folder;
  const { status } = spawnSync('npm', ['ci', '--prefix', bench], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci --prefix test/bench failed: see what it says above.');
  return folder;
}
