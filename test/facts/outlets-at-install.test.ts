import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOutlets } from '../../content/build/read/read-outlets.ts';
import { compareOutlets } from './compare-outlets.ts';

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Value;
}

const { version } = readJson<{ readonly version: string }>('../../package.json');
const recorded = readJson<readonly string[]>('outlets-at-install.json');

describe('the outlets at install', () => {
  it('are those on record', () => {
    const current = readOutlets().map(({ domain }) => domain);
    expect(compareOutlets(version, recorded, current)).toBeNull();
  });

  it('may change before 1.0, if the record is brought up to date', () => {
    expect(compareOutlets('0.9.0', ['a.example'], ['a.example'])).toBeNull();
    expect(compareOutlets('0.9.0', ['a.example'], ['b.example'])).toContain('record-outlets.ts');
  });

  it('may lose one after 1.0, and never gain one', () => {
    expect(compareOutlets('1.2.0', ['a.example', 'b.example'], ['a.example'])).toBeNull();
    expect(compareOutlets('1.0.0', ['a.example'], ['a.example', 'b.example'])).toContain('b.example');
    expect(compareOutlets('10.0.0', ['a.example'], ['b.example'])).toContain('switch the extension off');
  });
});
