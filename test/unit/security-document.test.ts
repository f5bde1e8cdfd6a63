import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');

it('SECURITY.md names only tests that exist, and one in each line of its tables', () => {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:---|what )/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row).toMatch(/`[a-z0-9/-]+\.(?:test\.)?tsx?`/);
  const named = [...text.matchAll(/`((?:e2e|unit|components|facts|built)\/[^`]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.filter((path) => !existsSync(`test/${path}`))).toEqual([]);
});
