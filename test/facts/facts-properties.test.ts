import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  nat,
  oneof,
  property,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkShape } from '../../content/build/read/check-shape.ts';
import { parseFactFile } from '../../content/build/read/fact-file.ts';
import { fileSchemas, folderSchemas, languageSchemas } from '../../content/build/read/fact-schemas.ts';
import { formatFact } from '../../content/build/read/format-fact.ts';
import { localize } from '../../content/build/compile/localize.ts';
import { separateTexts } from '../../content/build/compile/separate-texts.ts';
import { fillRecord } from '../../content/wording/fill-record.ts';
import type { CompiledLanguage, CompiledRecord } from '../../content/model/compiled-facts.ts';
import { minimalRoom } from './minimal-room.ts';
import { checkRoom } from './write-room.ts';

const paths = Object.keys(minimalRoom);
/** What means something in YAML, and what editors' keyboards slip in. */
const marks =
  '* & *a &a <<: !! !!js/function { [ } ] | > \' " # ~ null --- ... %YAML 2024-02-30 1e999 __proto__:';
const snippet = constantFrom(
  ...marks.split(' '),
  '? ',
  '- ',
  ': ',
  '\t',
  '\n',
  '  ',
  '\0',
  '\uFEFF',
  '\uD800',
);
/** A slip of an editor: somewhere in a file some letters go and others come. */
const slip = tuple(
  constantFrom(...paths),
  nat(),
  integer({ min: 0, max: 30 }),
  oneof(snippet, string({ maxLength: 4 })),
);
function spoil([path, at, gone, put]: readonly [string, number, number, string]): readonly [string, string] {
  const text = minimalRoom[path] ?? '';
  const place = at % (text.length + 1);
  return [path, text.slice(0, place) + put + text.slice(place + gone)];
}

const schemas = [
  ...Object.values(fileSchemas),
  ...Object.values(folderSchemas),
  ...Object.values(languageSchemas),
];

/** Texts by which a search of these properties found something, which holds now. */
const found = [
  '*a\n',
  'title: *bold\n',
  'a: &a [*a]\n',
  '&a [*a, *a]\n',
  '&\uFEFF',
  'kind: |\n  two\n  lines\n',
  '__proto__: {}\n',
  '? |\n  two\n  lines\n: 1\n',
  '{\n : #\n}',
];

describe('any text as a file of the editors’ room', () => {
  const expectReadable = (text: string): void => {
    const file = parseFactFile('events/x.yaml', text);
    const lines = text.split('\n').length;
    const shapes = schemas.map((schema) => checkShape(file, schema));
    for (const { line, what, remedy } of [...file.problems, ...shapes.flat()]) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(what + remedy).not.toContain('\n');
    }
    if (file.problems.length > 0 || shapes.every((problems) => problems.length > 0)) return;
    const once = formatFact(text);
    expect(formatFact(once)).toBe(once);
    expect(parseFactFile('events/x.yaml', once).value).toEqual(file.value);
  };

  it('is read, or refused at a line of it; in the common format it says the same', () => {
    const text = oneof(
      string({ unit: 'grapheme' }),
      array(oneof(snippet, string({ maxLength: 5 })), { maxLength: 12 }).map((parts) => parts.join('')),
      slip.map((one) => spoil(one)[1]),
    );
    assert(
      property(text, (one) => expectReadable(one)),
      { numRuns: 800 },
    );
  }, 20_000);

  it.each(found)('holds for %j', (one) => expectReadable(one));
});

describe('a slip in any file of the room', () => {
  it('ends in sentences for an editor, never in an error of the program', () => {
    assert(
      property(slip, (one) => {
        const [path, text] = spoil(one);
        for (const finding of checkRoom({ [path]: text })) {
          // A slip in languages.yaml is told at the file of messages that it leaves without a language.
          expect(finding).toMatch(
            /^content\/(?:facts|locales)\/[\w/.-]+:\d+ {2}.+ {2}\[[\w-]+\]\n {4}→ .+$/s,
          );
        }
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});

describe('texts taken out of the record', () => {
  const word = string({ maxLength: 4 }).filter((one) => one !== '¶');
  const text = dictionary(constantFrom('en', 'ar', 'he', 'de'), oneof(string(), array(string())), {
    minKeys: 1,
  }).map((words) => {
    return { ...words, en: words['en'] ?? 'English' };
  });
  const leaf = oneof(word, integer(), constantFrom(null, true));
  const entry = dictionary(
    constantFrom('id', 'title', 'summary', 'accounts', 'points'),
    oneof(leaf, text, array(text), dictionary(constantFrom('hamas', 'israel'), text)),
  );
  const record = dictionary(constantFrom('events', 'glossary', 'record'), oneof(entry, array(entry)));

  it('come back to their places in every language', () => {
    assert(
      property(record, constantFrom('en', 'ar', 'he', 'fr'), (facts, language) => {
        const parts = Object.entries(facts).map(
          ([name, part]) => [name, separateTexts(part, new Map())] as const,
        );
        const isText = (part: object): boolean => 'en' in part;
        const replace = (part: unknown): unknown => {
          if (part === null || typeof part !== 'object') return part;
          if (Array.isArray(part)) return part.map(replace);
          if (isText(part)) return localize(part as Record<string, string>, language);
          return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, replace(child)]));
        };
        const structures = Object.fromEntries(parts.map(([name, { structure }]) => [name, structure]));
        const texts = Object.fromEntries(
          parts.map(([name, part]) => [name, part.texts.map((one) => localize(one, language))]),
        );
        const spoken = { texts } as unknown as CompiledLanguage;
        expect(fillRecord(structures as CompiledRecord, spoken)).toEqual(replace(facts));
      }),
      { numRuns: 30 },
    );
  }, 20_000);

  it('leave source numbers that lead back to their sources', () => {
    assert(
      property(uniqueArray(string({ minLength: 1 }), { minLength: 1 }), (ids) => {
        const numbers = new Map(ids.map((id, at) => [id, at]));
        const { structure } = separateTexts([{ sources: ids }], numbers);
        const [first] = structure as readonly { readonly sources: readonly number[] }[];
        expect(first?.sources.map((at) => ids[at])).toEqual(ids);
      }),
    );
  });
});
