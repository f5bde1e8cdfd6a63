import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { isOfFacts, rebuildFacts } from '../../../content/build/bundle/rebuild-facts.ts';

const built = mkdtempSync(join(tmpdir(), 'built-'));
const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

describe('while it is developed', () => {
  afterAll(() => rmSync(built, { recursive: true }));

  it.each(['content/facts/events/talks-2024-07-02.yaml', 'content/locales/fr.json'])(
    'the panel follows a change of %s',
    (path) => {
      expect(isOfFacts(at(path))).toBe(true);
    },
  );

  it.each(['content/wording/format-date.ts', 'content/facts/README.md', 'components/panel/Panel.tsx'])(
    'the facts are not compiled again for %s',
    (path) => {
      expect(isOfFacts(at(path))).toBe(false);
    },
  );

  it('record and messages are written where the built extension has them', () => {
    mkdirSync(join(built, 'facts'));
    expect(rebuildFacts(built)).toBeNull();
    const { messages } = JSON.parse(readFileSync(join(built, 'facts/fr.json'), 'utf8')) as {
      messages: unknown;
    };
    expect(messages).toEqual(JSON.parse(readFileSync(at('content/locales/fr.json'), 'utf8')));
  });
});
