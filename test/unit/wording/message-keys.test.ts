import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listLanguages, readMessages } from '../../../content/build/read/read-messages.ts';
import type { Message } from '../../../content/model/compiled-facts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const english = readMessages('en');
const keys = Object.keys(english);

/** The text of every source file in which a message may be named. */
function readSources(): string {
  return ['components', 'entrypoints', 'content/wording', 'content/policy', 'content/platform']
    .flatMap((folder) =>
      readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
    .join('\n');
}

const sources = readSources();
const literals = new Set(Array.from(sources.matchAll(/'(\w+)'/g), ([, text]) => text));

/** The `{places}` of a message, each once, in alphabetical order. */
function listPlaces(message: Message): readonly string[] {
  const text = typeof message === 'string' ? message : Object.values(message).join(' ');
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, place]) => place ?? ''))].sort();
}

describe('the messages', () => {
  it('are all there where a component asks for one', () => {
    const asked = Array.from(sources.matchAll(/\bt\(\s*'(\w+)'/g), ([, key]) => key ?? '');
    const chosen = Array.from(sources.matchAll(/\bt\(\s*[^'()]*\?\s*'(\w+)'\s*:\s*'(\w+)'/g)).flatMap(
      ([, one, other]) => [one ?? '', other ?? ''],
    );
    const mapped = Array.from(sources.matchAll(/\w*[kK]eys\b[^=\n]*= \{([^}]*)\}/g)).flatMap(([, map = '']) =>
      Array.from(map.matchAll(/: '(\w+)'/g), ([, key]) => key ?? ''),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(mapped.length).toBeGreaterThan(20);
    expect([...asked, ...chosen, ...mapped].filter((key) => !(key in english))).toEqual([]);
  });

  it('are each used somewhere', () => {
    expect(keys.filter((key) => !literals.has(key))).toEqual([]);
  });

  it('have values for their places', () => {
    const given = new Set(Array.from(sources.matchAll(/\b(\w+)(?=\s*[:,}])/g), ([, name]) => name));
    const places = Object.values(english).flatMap(listPlaces);
    expect(places.filter((place) => !given.has(place))).toEqual([]);
  });

  it('with plural forms have the form "other"', () => {
    const lacking = Object.entries(english).filter(
      ([, message]) => typeof message !== 'string' && !message.other,
    );
    expect(lacking).toEqual([]);
  });

  it.each(listLanguages())('of %s are the same as in English, with the same places', (language) => {
    const messages = readMessages(language);
    expect(Object.keys(messages).sort()).toEqual(keys.toSorted());
    const places = (all: typeof messages) =>
      Object.entries(all)
        .map(([key, message]) => [key, ...listPlaces(message)].join(' '))
        .sort();
    expect(places(messages)).toEqual(places(english));
  });
});
