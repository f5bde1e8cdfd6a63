import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFactsAssets } from '../../content/build/bundle/facts-assets.ts';
import { factsRoot } from '../../content/build/read/facts-root.ts';
import { languagesPlugin } from '../../content/build/bundle/languages-plugin.ts';
import { localesRoot } from '../../content/build/read/read-messages.ts';
import type { CompiledLanguage } from '../../content/model/compiled-facts.ts';

const house = mkdtempSync(join(tmpdir(), 'seventh-language-'));
const [facts, locales] = [join(house, 'facts'), join(house, 'locales')];
cpSync(factsRoot, facts, { recursive: true });
cpSync(localesRoot, locales, { recursive: true });

/** What a translator into Persian adds: data, in the two folders of data. */
function addPersian(): void {
  const state = 'translation:\n    status: draft\n    made: person\n    date: 2026-11-25\n';
  const languages = readFileSync(`${facts}/languages.yaml`, 'utf8');
  writeFileSync(`${facts}/languages.yaml`, `${languages}fa:\n  locale: fa-u-nu-latn\n  ${state}`);
  const messages = JSON.parse(readFileSync(`${locales}/en.json`, 'utf8')) as Record<string, unknown>;
  writeFileSync(`${locales}/fa.json`, JSON.stringify({ ...messages, panelName: 'زمینهٔ آتش‌بس' }));
  const points = readFileSync(`${facts}/other-points.yaml`, 'utf8');
  writeFileSync(
    `${facts}/other-points.yaml`,
    points.replace(
      /^( +)en: .*$/m,
      (line, indent: string) => `${line}\n${indent}fa: کدام گروگان‌ها در فهرست هستند`,
    ),
  );
}

describe('a seventh language', { timeout: 60_000 }, () => {
  afterAll(() => rmSync(house, { recursive: true }));

  beforeAll(addPersian);

  it('comes by data alone: texts, messages, direction, digits and fallback', () => {
    const file = makeFactsAssets(facts, locales).find(({ relativeDest }) => relativeDest === 'facts/fa.json');
    const persian = JSON.parse(file?.contents ?? 'null') as CompiledLanguage;
    expect(persian).toMatchObject({ language: 'fa', locale: 'fa-u-nu-latn', direction: 'rtl' });
    expect(persian.translation).toEqual({ status: 'draft', made: 'person', date: '2026-11-25' });
    expect(persian.messages['panelName']).toBe('زمینهٔ آتش‌بس');
    const texts = Object.values(persian.texts).flat();
    expect(texts).toContain('کدام گروگان‌ها در فهرست هستند');
    expect(texts).toContainEqual({ text: 'Donald Trump', language: 'en' });
  });

  it('is one that the extension knows of, because it asks the data', async () => {
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [languagesPlugin(facts)],
    });
    const { published } = (await server.ssrLoadModule('virtual:languages')) as {
      published: readonly string[][];
    };
    await server.close();
    expect(published).toContainEqual(['fa', 'فارسی']);
  });
});
