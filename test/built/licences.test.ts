import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licenceFile } from '../../content/build/bundle/licence-list.ts';
import { builds, readBuilt } from './read-built.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Licences that let us ship the code as it is and ask for no more than their text. */
const allowed = new Set(['MIT', 'MPL-2.0']);

describe.each(builds)('the list of licences in %s', (build) => {
  const list = readBuilt(build, licenceFile);

  test('names every runtime dependency, the framework, and the list of public suffixes', () => {
    for (const name of [...Object.keys(dependencies), 'wxt']) {
      expect(list).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, 'm'));
    }
    expect(list).toContain('Public Suffix List');
  });

  test('holds a licence text for each, and no licence that has not been thought about', () => {
    const licences = [...list.matchAll(/^Licence: (\S+)/gm)].map(([, licence]) => licence);
    expect(licences.length).toBeGreaterThan(Object.keys(dependencies).length);
    expect(licences.filter((licence) => !allowed.has(licence ?? ''))).toEqual([]);
    const permissions = list.match(/Permission is hereby granted/g)?.length ?? 0;
    // Ours is MIT too; the Public Suffix List and the polyfill are under Mozilla's.
    expect(permissions).toBe(licences.filter((licence) => licence === 'MIT').length + 1);
    expect(list).toContain('Mozilla Public License');
  });

  test('begins with our own, for the code and for the texts', () => {
    expect(list).toMatch(/^Ceasefire Context\..*\n.*CC BY 4\.0/);
  });

  test('names nothing that only serves the work', () => {
    expect(list).not.toMatch(/^(?:vite|vitest|typescript|valibot|yaml|puppeteer-core|happy-dom) \d/m);
  });
});
