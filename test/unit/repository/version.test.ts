import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const sections = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\](?: - (.+))?$/gm)].map(([, name, day]) => ({
  name,
  day,
}));

describe('the version', () => {
  it('is three numbers, which every store takes', () => {
    expect(version).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);
  });

  it('has a section with a day in CHANGELOG.md, the newest below "Unreleased"', () => {
    expect(sections[0]).toEqual({ name: 'Unreleased', day: undefined });
    expect(sections[1]?.name).toBe(version);
    for (const { day } of sections.slice(1))
      expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day);
  });

  it('is the same in the lockfile', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      readonly version: string;
      readonly packages: Readonly<Record<string, { readonly version?: string }>>;
    };
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
  });
});
