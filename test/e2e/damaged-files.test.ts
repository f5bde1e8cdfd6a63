import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { askDetector } from './ask-detector.ts';
import { copyBuild } from './copy-build.ts';
import type { BuildCopy } from './copy-build.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';
import { watchErrors } from './watch-errors.ts';

const { url, html } = readPage('sample-article');
const year = 365 * 86_400_000;

/** What the background asks the browser to run. */
interface Injection {
  readonly files?: readonly string[];
}
interface Api {
  readonly scripting: { readonly executeScript: (one: Injection) => Promise<unknown> };
}

/** Prepended to every script of ours: a clock that is wrong by `by` ms, once for all scripts of a page. */
function shiftClock(by: number): void {
  const Right = Date;
  if (Right.name === 'Wrong') return;
  class Wrong extends Right {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? [Right.now() + by] : args) as [number]));
    }
    static override now(): number {
      return Right.now() + by;
    }
  }
  globalThis.Date = Wrong as unknown as DateConstructor;
}

describe.each(browserNames)('in %s, an extension', (name) => {
  let copy: BuildCopy;
  let browser: ExtensionBrowser | undefined;
  beforeEach(async () => {
    copy = await copyBuild(name);
    return async () => {
      await browser?.close();
      browser = undefined;
      await copy.remove();
    };
  });
  const open = async (): Promise<ExtensionBrowser> =>
    (browser = await openBrowser(name, { [url]: { html } }, { extensionDir: copy.folder }));
  /** The article under the changed extension, long after everything that comes has come, and what its console said. */
  const showArticle = async (): Promise<{ readonly page: Page; readonly errors: readonly string[] }> => {
    const own = await open();
    const page = await own.newPage();
    const errors = watchErrors(page);
    await page.goto(url);
    expect(await askDetector(own, page)).toBe('talks');
    await sleep(1000);
    return { page, errors };
  };

  test.each([
    ['the parts of the panel are missing', 'panel-parts.js', () => null],
    [
      'the parts of the panel end half-way',
      'panel-parts.js',
      (text: string) => text.slice(0, text.length / 2),
    ],
    ['the record is missing', 'facts/record.js', () => null],
    ['the record ends half-way', 'facts/record.js', (text: string) => text.slice(0, text.length / 2)],
    ['the English texts are missing', 'facts/en.js', () => null],
    ['the English texts are another thing', 'facts/en.js', () => 'globalThis.ceasefireContext = 7;'],
    ['the sources are empty', 'facts/sources.js', () => ''],
    [
      'the sources are another thing',
      'facts/sources.js',
      () => '(globalThis.ceasefireContext ??= {}).sources = [7];',
    ],
  ])(
    'of which %s shows no broken panel, and no error but the browser’s own about the file',
    async (_, file, edit) => {
      await copy.change(file, edit);
      const { page, errors } = await showArticle();
      expect(await findPanel(page).has('button')).toBe(false);
      // A script that is no script is the browser's to report; nothing of ours may fail over it.
      const isOfBrowser = (text: string): boolean =>
        /SyntaxError|FILE_NOT_FOUND/.test(text) || text.includes(file);
      expect(errors.filter((text) => !isOfBrowser(text))).toEqual([]);
      await page.close();
    },
  );

  const half = (text: string): string => text.slice(0, text.length / 2);
  test.each([
    ['half of the names and phrases', 'facts/matching-en.js', half],
    ['half of the reader', 'reader.js', half],
    [
      'names and phrases that are another thing',
      'facts/matching-en.js',
      () => 'ceasefireContext.matching = 7;',
    ],
  ])('that cannot tell what an article mentions has no broken panel: %s', async (_, file, edit) => {
    await copy.change(file, edit);
    const { page, errors } = await showArticle();
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    expect(await panel.text()).toContain('Record checked to');
    await panel.click('button', 'Sticking points');
    await expect.poll(() => panel.text()).toContain('prisoners');
    await panel.click('button', 'Close the panel');
    expect(await panel.has('button', 'Close the panel')).toBe(false);
    expect(errors.filter((text) => !text.includes('SyntaxError'))).toEqual([]);
  });

  test('that can put no style sheet on a page has its panel seen all the same', async () => {
    const refuse = 'globalThis.chrome.scripting.insertCSS = () => Promise.reject(new Error("refused"));\n';
    await copy.change('background.js', (text) => refuse + text);
    const { page, errors } = await showArticle();
    await findPanel(page).waitFor();
    const host = await page.$('ceasefire-context');
    expect(await host?.evaluate((element) => getComputedStyle(element).visibility)).toBe('visible');
    expect(errors).toEqual([]);
  });

  test.each(['panel-parts.js', 'facts/record.js', 'facts/en.js', 'facts/sources.js'])(
    'of which %s comes last shows the panel, once',
    async (late) => {
      const delay = (file: string): void => {
        const { browser: promising, chrome } = globalThis as unknown as Readonly<
          Record<string, Api | undefined>
        >;
        // In Firefox both are there, and the first is asked.
        const scripting = (promising ?? chrome)?.scripting;
        const inject = scripting?.executeScript.bind(scripting);
        const slow = async (one: Injection): Promise<unknown> => {
          if (one.files?.includes(`/${file}`)) await new Promise((resolve) => setTimeout(resolve, 700));
          return inject?.(one);
        };
        Object.assign(scripting ?? {}, { executeScript: slow });
      };
      await copy.change('background.js', (text) => `(${delay})(${JSON.stringify(late)});\n${text}`);
      const { page, errors } = await showArticle();
      await findPanel(page).waitFor();
      expect(await page.evaluate(() => document.querySelectorAll('ceasefire-context').length)).toBe(1);
      expect(errors).toEqual([]);
    },
  );

  test('whose judge ends half-way leaves every page as it is', async () => {
    await copy.change('judge.js', (text) => text.slice(0, text.length / 2));
    const own = await open();
    const page = await own.newPage();
    const errors = watchErrors(page);
    await page.goto(url);
    await sleep(1500);
    expect(await page.evaluate(() => document.querySelectorAll('ceasefire-context').length)).toBe(0);
    expect(errors.filter((text) => !/SyntaxError/.test(text))).toEqual([]);
  });

  test.each([
    ['is missing', () => null],
    ['ends half-way', (text: string) => text.slice(0, text.length / 2)],
  ])('whose record for the popup %s says what to do', async (_, edit) => {
    await copy.change('facts/record.json', edit);
    const own = await open();
    const popup = await own.extensionPage('popup.html');
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText))
      .toContain('Install the extension again');
  });

  test.each([
    ['thirty years slow', -30 * year],
    ['thirty years fast', 30 * year],
  ])('on a computer whose clock is %s shows the panel, and keeps a pause', async (_, by) => {
    const code = `(${shiftClock})(${by});\n`;
    await copy.change('background.js', (text) => code + text);
    const contentScripts = await readdir(join(copy.folder, 'content-scripts'));
    for (const file of ['judge.js', 'reader.js', ...contentScripts.map((one) => `content-scripts/${one}`)])
      if (file.endsWith('.js')) await copy.change(file, (text) => code + text);
    await copy.change('popup.html', (text) =>
      text.replace('<head>', '<head><script src="/clock.js"></script>'),
    );
    await copy.add('clock.js', code);
    const own = await open();
    const page = await own.newPage();
    const errors = watchErrors(page);
    await page.goto(url);
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    expect(await panel.text()).toContain('Record checked to');
    const popup = await own.extensionPage(`popup.html?tab=${await own.tabId(page)}`);
    await (await popup.waitForSelector('fieldset.pause button'))?.click();
    await popup.waitForSelector('[data-paused]');
    await page.bringToFront();
    await panel.waitForGone();
    await popup.bringToFront();
    await (await popup.waitForSelector('[data-paused] button'))?.click();
    await page.bringToFront();
    await panel.waitFor();
    expect(errors).toEqual([]);
  });
});
