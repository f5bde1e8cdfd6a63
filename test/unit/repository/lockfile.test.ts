import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
}

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

function listLocked(path: string): readonly (readonly [string, LockedPackage])[] {
  const packages = read(path)['packages'] as Readonly<Record<string, LockedPackage>>;
  return Object.entries(packages).filter(([folder]) => folder !== '');
}

describe.each(['package-lock.json', 'test/bench/package-lock.json'])('every package in %s', (path) => {
  const locked = listLocked(path);

  it('is fixed to one version and one content', () => {
    expect(locked.length).toBeGreaterThan(0);
    const loose = locked.filter(
      ([, { version, integrity }]) => !version || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(loose.map(([folder]) => folder)).toEqual([]);
  });

  it('comes from whichever registry npm is set to, by https, and from no git, file or other address', () => {
    const elsewhere = locked.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://')),
    );
    expect(elsewhere.map(([folder]) => folder)).toEqual([]);
    const hosts = locked.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : []));
    expect(new Set(hosts).size).toBeLessThanOrEqual(1);
  });
});

describe('the packages that ship', () => {
  const manifest = read('package.json') as {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, shipped = '', work = ''] =
    /^Shipped, so each.*?\n([\s\S]*?)^For work:\n([\s\S]*?)^A new/m.exec(contributing) ?? [];
  const listNamed = (table: string): readonly string[] =>
    table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) =>
        [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
      );

  it('are each named in CONTRIBUTING.md with their reason, and no other is', () => {
    expect(listNamed(shipped).toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
    for (const line of shipped.split('\n').filter((row) => row.startsWith('| `')))
      expect(line.split('|')[2]?.trim().length).toBeGreaterThan(20);
  });

  it('are apart from those for work, which are named too', () => {
    const types = (name: string): boolean => name.startsWith('@types/');
    const wanted = Object.keys(manifest.devDependencies).filter((name) => !types(name));
    expect(listNamed(work).toSorted()).toEqual(wanted.toSorted());
  });

  it('bring at most four more with them, all under licences that let us ship them', () => {
    const brought = listLocked('package-lock.json').filter(([, { dev }]) => dev !== true);
    const own = Object.keys(manifest.dependencies).length;
    // Types of the browser's API and of page timings, a lock for storage, and the code behind tldts.
    expect(brought.length).toBeLessThanOrEqual(own + 4);
    expect(brought.filter(([, { license }]) => license !== 'MIT' && license !== 'MPL-2.0')).toEqual([]);
  });
});
