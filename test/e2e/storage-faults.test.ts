import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { askDetector } from './ask-detector.ts';
import { copyBuild } from './copy-build.ts';
import type { BuildCopy } from './copy-build.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';
import { watchErrors } from './watch-errors.ts';

const { html } = readPage('sample-article');
const article = 'https://www.bbc.com/gaza-ceasefire-talks';
const off = 'https://www.reuters.com/gaza-ceasefire-talks';
const pages = { [article]: { html }, [off]: { html } };

type Fault = 'reads fail' | 'writes fail' | 'everything is slow';

/** Prepended to every script of ours: storage that does as the fault says. */
function breakStorage(fault: Fault): void {
  type Api = { storage: { local: Record<string, (...args: readonly unknown[]) => Promise<unknown>> } };
  const scope = globalThis as { browser?: Api; chrome?: Api };
  const local = (scope.browser ?? scope.chrome)?.storage.local;
  if (!local) return;
  for (const method of ['get', 'set', 'remove']) {
    const original = local[method]?.bind(local);
    local[method] = async (...args) => {
      if (fault === 'everything is slow') await new Promise((resolve) => setTimeout(resolve, 1500));
      if (fault === 'reads fail' && method === 'get') throw new Error('The disk is broken.');
      if (fault === 'writes fail' && method !== 'get') throw new Error('The disk is full.');
      return original?.(...args);
    };
  }
}

/** Runs before the modules that a script imports, which a line at its beginning would not. */
async function breakCopy(copy: BuildCopy, fault: Fault): Promise<void> {
  const code = `(${breakStorage})(${JSON.stringify(fault)});\n`;
  await copy.change('background.js', (text) => code + text);
  for (const file of await readdir(join(copy.folder, 'content-scripts')))
    if (file.endsWith('.js')) await copy.change(`content-scripts/${file}`, (text) => code + text);
  await copy.change('popup.html', (text) =>
    text.replace('<head>', '<head><script src="/break.js"></script>'),
  );
  await copy.add('break.js', code);
}

describe.each(browserNames)('in %s, with storage where', (name) => {
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

  async function openWith(address: string): Promise<readonly [Page, readonly string[]]> {
    if (!browser) browser = await openBrowser(name, pages, { extensionDir: copy.folder });
    const page = await browser.newPage();
    const errors = watchErrors(page);
    await page.goto(address);
    return [page, errors];
  }
  async function openPopup(page: Page): Promise<Page> {
    const popup = await browser?.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    if (!popup) throw new Error('There is no browser.');
    await popup.waitForSelector('main');
    return popup;
  }
  const textOf = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);
  const readStored = async (): Promise<unknown> =>
    browser?.runInExtension(async (api) => (await api.storage.local.get('settings'))['settings']);

  test('nothing can be written: the panel works, the popup says why the site stays on', async () => {
    await breakCopy(copy, 'writes fail');
    const [page, errors] = await openWith(article);
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    await panel.click('button', 'Close the panel');
    const popup = await openPopup(page);
    await popup.click('[role=switch]');
    await popup.waitForFunction(() => document.body.innerText.includes('The disk is full.'));
    expect(
      await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked),
    ).toBe(true);
    await popup.close();
    await page.bringToFront();
    expect(await panel.exists()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('everything takes 1.5 seconds: all is as chosen in the end, and there is one panel', async () => {
    await breakCopy(copy, 'everything is slow');
    const [page, errors] = await openWith(article);
    await findPanel(page).waitFor();
    const popup = await openPopup(page);
    // Twice, before the first has been stored.
    await popup.waitForSelector('[role=switch]');
    await popup.click('[role=switch]');
    await popup.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[role=switch]')?.checked === false,
      { timeout: 15_000 },
    );
    await popup.close();
    await page.bringToFront();
    await findPanel(page).waitForGone();
    expect(await readStored()).toMatchObject({ switchedOffSites: ['bbc.com'] });
    expect(errors).toEqual([]);
  });

  test('nothing can be read: no site is read that may be off, the popup answers and says what is wrong', async () => {
    browser = await openBrowser(name, pages, { extensionDir: copy.folder });
    await browser.runInExtension(
      (api) =>
        void api.runtime.sendMessage({ type: 'switchSite', payload: { site: 'reuters.com', on: false } }),
    );
    const [before] = await openWith(off);
    await expect.poll(() => browser && askDetector(browser, before)).toBe('no code');
    await breakCopy(copy, 'reads fail');
    // It registers nothing, which is right here and a defect everywhere else: the harness says so.
    await expect(browser.reinstallExtension()).rejects.toThrow('registered no content script');
    const [page, errors] = await openWith(off);
    const popup = await openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('cannot be read'));
    expect(await textOf(popup)).toContain('Who is mediating');
    await popup.close();
    expect(await readStored()).toMatchObject({ switchedOffSites: ['reuters.com'] });
    expect(await findPanel(page).exists()).toBe(false);
    expect(errors).toEqual([]);
  });

  test.each([
    ['a text', 'garbage'],
    ['a list', [1, 2, 3]],
    ['a number', 42],
    ['parts of other kinds', { version: 1, switchedOffSites: 'bbc.com', pause: {}, side: 7, language: [] }],
    [
      'lists of other kinds',
      { version: 1, switchedOffSites: [null, 3, {}, 'x'.repeat(9999), 'reuters.com'] },
    ],
  ])('the settings are %s: the panel comes, and the site can be switched off', async (_, settings) => {
    browser = await openBrowser(name, pages, { extensionDir: copy.folder });
    await browser.runInExtension(
      (api, value) => api.storage.local.set({ settings: value, panel: value }),
      settings,
    );
    await browser.stopBackground();
    const [page, errors] = await openWith(article);
    await findPanel(page).waitFor();
    const popup = await openPopup(page);
    await (await popup.waitForSelector('[role=switch]'))?.click();
    await expect.poll(readStored).toMatchObject({ switchedOffSites: expect.arrayContaining(['bbc.com']) });
    await popup.close();
    await page.bringToFront();
    await findPanel(page).waitForGone();
    expect(errors).toEqual([]);
  });

  // Firefox has no limit for this storage but the disk's.
  test.runIf(name === 'Chromium')('there is no room left: what was chosen before stays', async () => {
    browser = await openBrowser(name, pages, { extensionDir: copy.folder });
    await browser.runInExtension(async (api) => {
      await api.runtime.sendMessage({ type: 'switchSite', payload: { site: 'reuters.com', on: false } });
      const { QUOTA_BYTES: room } = api.storage.local as unknown as { readonly QUOTA_BYTES: number };
      const used = await api.storage.local.getBytesInUse();
      await api.storage.local.set({ fill: 'x'.repeat(room - used - 10) });
    });
    const [page, errors] = await openWith(article);
    const panel = findPanel(page);
    await panel.waitFor();
    const popup = await openPopup(page);
    await (await popup.waitForSelector('[role=switch]'))?.click();
    await popup.waitForFunction(() => /quota/i.test(document.body.innerText));
    await popup.close();
    expect(await readStored()).toMatchObject({ switchedOffSites: ['reuters.com'] });
    await page.bringToFront();
    expect(await panel.exists()).toBe(true);
    expect(errors).toEqual([]);
  });
});
