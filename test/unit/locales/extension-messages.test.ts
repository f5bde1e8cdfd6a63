import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface BrowserMessage {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

function readLocale(language: string): Readonly<Record<string, BrowserMessage>> {
  return JSON.parse(readFileSync(`${root}/public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    BrowserMessage
  >;
}

const english = readLocale('en');
const sources = [
  'wxt.config.ts',
  ...readdirSync(`${root}/content/platform`).map((name) => `content/platform/${name}`),
]
  .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
  .join('\n');

describe('the messages of manifest and toolbar', () => {
  it('are all there where they are asked for', () => {
    const inManifest = Array.from(sources.matchAll(/__MSG_(\w+?)__/g), ([, key]) => key ?? '');
    const titles = Array.from(sources.matchAll(/'(title[A-Z]\w+)'/g), ([, key]) => key ?? '');
    expect(inManifest.length).toBeGreaterThan(2);
    expect(titles.length).toBeGreaterThan(2);
    expect([...inManifest, ...titles].filter((key) => !(key in english))).toEqual([]);
  });

  it('are each used', () => {
    expect(Object.keys(english).filter((key) => !sources.includes(key))).toEqual([]);
  });

  it('name only places that they define', () => {
    const lacking = Object.entries(english).filter(([, { message, placeholders = {} }]) =>
      Array.from(message.matchAll(/\$(\w+)\$/g)).some(
        ([, place]) => !((place ?? '').toLowerCase() in placeholders),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('fit into the stores: a description of at most 132 characters', () => {
    expect(english['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it.each(readdirSync(`${root}/public/_locales`))('of %s are those of English', (language) => {
    expect(Object.keys(readLocale(language)).sort()).toEqual(Object.keys(english).sort());
  });
});
