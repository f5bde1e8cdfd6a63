import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listLanguages } from '../../../content/build/read/read-messages.ts';

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

function listPlaces(message: string): readonly string[] {
  return Array.from(message.matchAll(/\$(\w+)\$/g), ([, place]) => place ?? '').sort();
}

const sources = [
  'wxt.config.ts',
  ...readdirSync(`${root}/content/platform`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `content/platform/${name}`),
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
      listPlaces(message).some((place) => !(place.toLowerCase() in placeholders)),
    );
    expect(lacking).toEqual([]);
  });

  it('are there in every language that has words for the panel', () => {
    expect(readdirSync(`${root}/public/_locales`).sort()).toEqual(listLanguages().toSorted());
  });

  it.each(listLanguages())(
    'of %s are those of English, with the same places, and fit into the stores',
    (language) => {
      const messages = readLocale(language);
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
      for (const [key, { message, placeholders }] of Object.entries(messages)) {
        expect(message.trim(), key).not.toBe('');
        expect(listPlaces(message), key).toEqual(listPlaces(english[key]?.message ?? ''));
        expect(placeholders, key).toEqual(english[key]?.placeholders);
      }
      expect(messages['extensionName']?.message).toBe('Ceasefire Context');
      // What the stores take.
      expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    },
  );
});
