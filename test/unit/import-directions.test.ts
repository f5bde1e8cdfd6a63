import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const house = mkdtempSync(join(tmpdir(), 'house-'));
copyFileSync(`${root}/.oxlintrc.json`, `${house}/.oxlintrc.json`);

/** What the linter says of the imports of a file that stands at `path` in a house with our rules; empty: nothing. */
function lint(path: string, text: string): string {
  mkdirSync(dirname(`${house}/${path}`), { recursive: true });
  writeFileSync(`${house}/${path}`, text);
  const { stdout } = spawnSync(`${root}/node_modules/.bin/oxlint`, ['--format', 'json', path], {
    cwd: house,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; message: string; help?: string }[];
  };
  return diagnostics
    .filter(({ code }) => code.includes('no-restricted'))
    .map(({ message, help = '' }) => `${message} ${help}`)
    .join('\n');
}

function lintImport(path: string, from: string): string {
  return lint(path, `import { thing } from '${from}';\n\nexport const other = thing;\n`);
}

const pure = 'Core code and components stay pure';
const alone = 'Decisions and wording stand on their own';
const drawnOnly = 'What is drawn reads no page';
const bottom = 'The model is the bottom of the house';
const nodeOnly = 'content/build runs in Node and never ships';

describe('the linter', () => {
  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  it.each([
    ['content/policy/a.ts', '../platform/browser.ts', pure],
    ['content/matching/a.ts', '../platform/browser.ts', pure],
    ['content/article/a.ts', '../platform/browser.ts', pure],
    ['content/article/a.ts', '../detection/judge-page.ts', 'serves both the verdict and the matching'],
    ['content/detection/a.ts', '../matching/pattern.ts', 'must not grow with the matching'],
    ['content/detection/a.ts', '../platform/browser.ts', pure],
    ['content/wording/a.ts', '../platform/browser.ts', pure],
    ['content/wording/a.ts', '../build/check-facts.ts', nodeOnly],
    ['content/wording/a.ts', '../policy/settings.ts', alone],
    ['content/wording/a.ts', 'valibot', 'Schemas check facts at build time only'],
    ['content/policy/a.ts', '../wording/format-date.ts', alone],
    ['content/policy/a.ts', '../matching/mention.ts', alone],
    ['content/article/a.ts', '../wording/format-date.ts', 'knows the page and nothing else of ours'],
    ['content/detection/a.ts', '../policy/settings.ts', 'The verdict rests on the article'],
    ['content/matching/a.ts', '../detection/judgement.ts', 'Matching rests on the article and the record'],
    ['content/matching/a.ts', '../policy/freshness.ts', 'Matching rests on the article and the record'],
    ['content/article/a.ts', 'wxt/browser', pure],
    ['content/policy/a.ts', 'webextension-polyfill', pure],
    ['components/panel/A.tsx', '../../content/platform/ask-page.ts', pure],
    ['components/panel/A.tsx', '../../content/article/read-article.ts', drawnOnly],
    ['components/panel/A.tsx', '../../content/detection/judge-page.ts', drawnOnly],
    ['components/panel/A.tsx', '@wxt-dev/storage', pure],
    ['components/panel/A.tsx', '../../entrypoints/popup/main.tsx', 'Nothing imports an entrypoint'],
    ['components/panel/A.tsx', '../../content/build/read/read-facts.ts', nodeOnly],
    ['content/policy/a.ts', 'node:fs', nodeOnly],
    ['content/article/a.ts', 'valibot', 'Schemas check facts at build time only'],
    ['content/model/a.ts', '../policy/settings.ts', bottom],
    ['content/model/a.ts', '../detection/judge-page.ts', bottom],
    ['content/model/a.ts', '../wording/format-date.ts', bottom],
    ['content/model/a.ts', '../../components/panel/Panel.tsx', bottom],
    [
      'content/platform/a.ts',
      '../../components/panel/Panel.tsx',
      'The platform layer knows the browser and the policy',
    ],
    [
      'content/platform/a.ts',
      '../build/read-facts.ts',
      'The platform layer knows the browser and the policy',
    ],
    ['content/platform/a.ts', 'valibot', 'Schemas check facts at build time only'],
    ['entrypoints/a.ts', '../content/build/read-facts.ts', nodeOnly],
    ['entrypoints/popup/a.tsx', 'yaml', nodeOnly],
    ['content/platform/background/a.ts', '../page/isolated-world.ts', 'run in different worlds'],
    ['content/platform/page/a.ts', '../own-pages/load-record.ts', 'run in different worlds'],
    ['content/platform/own-pages/a.ts', '../background/settle.ts', 'run in different worlds'],
    ['content/platform/a.ts', './page/isolated-world.ts', 'serves all of them'],
    [
      'content/platform/page/a.ts',
      '../../../components/panel/Panel.tsx',
      'The platform layer knows the browser',
    ],
    ['content/platform/page/a.ts', '../browser.ts', 'What runs on pages takes wxt/browser'],
    ['content/platform/page/a.ts', 'webextension-polyfill', 'What runs on pages takes wxt/browser'],
    ['content/platform/page/a.ts', '../../build/read/read-facts.ts', 'The platform layer knows the browser'],
    ['content/build/read/a.ts', '../check/check-facts.ts', 'What is read is the ground'],
    [
      'content/build/check/rules/a.ts',
      '../../compile/compile-facts.ts',
      'A rule looks at what editors wrote',
    ],
    ['content/build/compile/a.ts', '../bundle/facts-assets.ts', 'What is compiled has been checked before'],
  ])('refuses %s importing %s, and says why', (path, from, why) => {
    expect(lintImport(path, from)).toContain(why);
  });

  it.each([
    ['content/policy/a.ts', '../model/facts.ts'],
    ['content/article/a.ts', '../model/vocabulary.ts'],
    ['content/detection/a.ts', '../article/read-article.ts'],
    ['content/matching/a.ts', '../article/normalize-text.ts'],
    ['content/wording/a.ts', '../model/compiled-facts.ts'],
    ['content/model/a.ts', 'valibot'],
    ['content/platform/a.ts', '../policy/settings.ts'],
    ['content/platform/a.ts', 'webextension-polyfill'],
    ['content/platform/page/a.ts', '../messages.ts'],
    ['content/platform/page/a.ts', 'wxt/browser'],
    ['content/platform/background/a.ts', './settle.ts'],
    ['components/panel/A.tsx', '../../content/policy/freshness.ts'],
    ['components/panel/A.tsx', '../../content/article/normalize-text.ts'],
    ['components/panel/A.tsx', '../../content/detection/judgement.ts'],
    ['components/panel/A.tsx', '../../content/wording/format-date.ts'],
    ['components/panel/A.tsx', '../../content/matching/choose-statements.ts'],
    ['components/panel/A.tsx', 'preact'],
    ['entrypoints/popup/a.tsx', '../../components/popup/Popup.tsx'],
    ['entrypoints/popup/a.tsx', '../../content/platform/settings-store.ts'],
    ['content/build/a.ts', 'node:fs'],
    ['content/build/check/rules/a.ts', '../../read/problem.ts'],
    ['content/build/bundle/a.ts', '../compile/compile-facts.ts'],
  ])('lets %s import %s', (path, from) => {
    expect(lintImport(path, from)).toBe('');
  });

  it.each(['browser', 'chrome', 'window'])('refuses the global %s in pure code', (name) => {
    expect(lint('content/wording/a.ts', `export const thing: unknown = ${name};\n`)).not.toBe('');
    expect(lint('content/policy/a.ts', `export const thing: unknown = ${name};\n`)).not.toBe('');
  });
});
