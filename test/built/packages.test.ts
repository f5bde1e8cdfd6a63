import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, lendPackages } from '../stores/copy-project.ts';
import { readZip } from '../stores/read-zip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const kinds = ['chrome', 'edge', 'firefox', 'sources'] as const;
const zipName = (kind: (typeof kinds)[number]): string => `ceasefire-context-${version}-${kind}.zip`;

function run(folder: string, script: string, env: Readonly<Record<string, string>> = {}): void {
  // The test runner's own marks would make it a build for development, with paths in it.
  const { NODE_ENV: _mode, VITEST: _vitest, ...rest } = process.env;
  execFileSync('npm', ['run', '--silent', script], {
    cwd: folder,
    env: { ...rest, ...env },
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}

describe('the packages for the stores', () => {
  const home = mkdtempSync(join(tmpdir(), 'packages-'));
  const first = join(home, 'one');
  const second = join(home, 'another place', 'with a longer name');
  const fromSources = join(home, 'sources');
  beforeAll(() => {
    for (const folder of [first, second]) {
      copyProject(resolve('.'), folder);
      lendPackages(resolve('.'), folder);
    }
    run(first, 'zip', { TZ: 'America/Los_Angeles', LC_ALL: 'C' });
    run(second, 'zip', { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' });
  }, 600_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('are four: Chrome, Edge, Firefox, and the sources for Mozilla', () => {
    const zips = readdirSync(join(first, '.output')).filter((name) => name.endsWith('.zip'));
    expect(zips.sort()).toEqual(kinds.map(zipName).sort());
  });

  test.each(kinds)('built twice in different folders, time zones and languages: %s is the same', (kind) => {
    const [one, two] = [first, second].map((folder) => readFileSync(join(folder, '.output', zipName(kind))));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  test('hold what was built and nothing of the machine it was built on', () => {
    for (const kind of ['chrome', 'edge', 'firefox'] as const) {
      const files = readZip(join(first, '.output', zipName(kind)));
      expect([...files.keys()]).toEqual(expect.arrayContaining(['manifest.json', 'background.js']));
      expect([...files.keys()].filter((name) => /(?:^|\/)\.|\.map$|\.ts$|node_modules/.test(name))).toEqual(
        [],
      );
      for (const contents of files.values()) expect(contents.includes(home)).toBe(false);
    }
  });

  test('of the sources gives a reviewer the Firefox package again', () => {
    for (const [path, contents] of readZip(join(first, '.output', zipName('sources')))) {
      mkdirSync(dirname(join(fromSources, path)), { recursive: true });
      writeFileSync(join(fromSources, path), contents);
    }
    lendPackages(resolve('.'), fromSources);
    run(fromSources, 'build:firefox');
    const packed = readZip(join(first, '.output', zipName('firefox')));
    const built = join(fromSources, '.output/firefox-mv3');
    const paths = readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(built.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(paths.sort()).toEqual([...packed.keys()].sort());
    for (const path of paths) {
      expect(packed.get(path)?.equals(readFileSync(join(built, path))), path).toBe(true);
    }
  }, 300_000);
});
