import {
  anything,
  assert,
  constantFrom,
  dictionary,
  domain,
  integer,
  jsonValue,
  oneof,
  property,
  record,
  string,
  uniqueArray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arbitrary } from 'fast-check';
import { choices } from '../../../content/policy/choices.ts';
import type { Choices } from '../../../content/policy/choices.ts';
import { isEmptyImport, planImport } from '../../../content/policy/plan-import.ts';
import { defaultSettings, readSettings } from '../../../content/policy/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../content/policy/settings-file.ts';
import type { SettingsFile } from '../../../content/policy/settings-file.ts';
import { isSite, looksLikeSite } from '../../../content/policy/site-identity.ts';
import { openSettings } from '../../../content/policy/stored-settings.ts';

const good = writeSettingsFile({ settings: defaultSettings, addedSites: [] });
const keys = [...Object.keys(JSON.parse(good) as object), '__proto__', 'constructor', 'pause', 'toString'];
const refusals = ['huge', 'no-json', 'unknown', 'newer', 'too-old', 'damaged'];
const runs = { numRuns: 1000 };

const site = domain().filter(isSite);
const named = Object.fromEntries(
  (Object.keys(choices) as (keyof Choices)[]).map((name) => [name, constantFrom(...choices[name])]),
);
const file = record({
  settings: record({
    ...named,
    language: constantFrom('article', 'en', 'ar', 'pt-BR'),
    switchedOffSites: uniqueArray(site, { maxLength: 8 }).map((sites) => sites.sort()),
  }),
  addedSites: uniqueArray(site, { maxLength: 8 }).map((sites) => sites.sort()),
}) as unknown as Arbitrary<SettingsFile>;

describe('any settings file', () => {
  const expectWhole = (text: string): void => {
    const read = readSettingsFile(text);
    if ('why' in read) {
      expect(refusals).toContain(read.why);
      return;
    }
    expect([...read.settings.switchedOffSites, ...read.addedSites].filter((one) => !isSite(one))).toEqual([]);
    expect(readSettingsFile(writeSettingsFile(read))).toEqual(read);
    expect(readSettings(read.settings)).toEqual({ ...read.settings, pause: 'none' });
  };

  it('is refused with a reason, or taken over whole', () => {
    assert(
      property(
        oneof(
          string({ unit: 'binary' }),
          jsonValue().map((value) => JSON.stringify(value)),
        ),
        (text) => expectWhole(text),
      ),
      runs,
    );
  });

  it('with any parts of it replaced is refused with a reason, or taken over whole', () => {
    const changes = dictionary(constantFrom(...keys), oneof(jsonValue(), constantFrom(...keys)), {
      maxKeys: 3,
    });
    assert(
      property(changes, (changed) => {
        // As text, because an object literal cannot hold a key `__proto__`.
        const extra = Object.entries(changed).map(
          ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
        );
        expectWhole(good.replace(/\s*\}\s*$/, `${['', ...extra].join(',')}}`));
      }),
      runs,
    );
  });

  it('with letters lost or changed is refused with a reason, or taken over whole', () => {
    assert(
      property(
        integer({ min: 0, max: good.length }),
        integer({ min: 0, max: 9 }),
        string({ maxLength: 3 }),
        (at, gone, put) => expectWhole(good.slice(0, at) + put + good.slice(at + gone)),
      ),
      runs,
    );
  });

  it('that was written by us is read as it was', () => {
    assert(
      property(file, (written) => {
        expect(readSettingsFile(writeSettingsFile(written))).toEqual(written);
      }),
    );
  });

  it('changes after an import nothing when it is imported again, and never a pause', () => {
    assert(
      property(file, file, (before, imported) => {
        const now = { ...before.settings, pause: 12_345 };
        const { settings } = planImport(imported, now, []);
        expect(settings.pause).toBe(12_345);
        const granted = imported.addedSites.map((one) => `*://*.${one}/*`);
        expect(isEmptyImport(planImport(imported, settings, granted))).toBe(true);
      }),
    );
  });

  it('leaves every object as it was', () => {
    readSettingsFile(
      good.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'),
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('anything in storage', () => {
  it('opens as settings that hold, or as what must not be written over', () => {
    assert(
      property(
        oneof(
          anything({ withNullPrototype: true, withMap: true }),
          dictionary(constantFrom(...keys), jsonValue()),
        ),
        (stored) => {
          const opened = openSettings(stored);
          if (opened.kind !== 'readable') return;
          expect(Object.keys(opened.settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
          expect(opened.settings.switchedOffSites.every(looksLikeSite)).toBe(true);
          expect(readSettings(opened.settings)).toEqual(opened.settings);
        },
      ),
      runs,
    );
  });
});
