import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { askDetector } from './ask-detector.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';
import { watchErrors } from './watch-errors.ts';

const { html } = readPage('sample-article');
const unrelated = readPage('related-links');
const sites = ['bbc.com', 'reuters.com', 'haaretz.com', 'apnews.com'] as const;
const addressOf = (site: string): string => `https://www.${site}/gaza-ceasefire-talks`;

describe.each(browserNames)('in %s, a background that ends at any moment', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    const articles = sites.map((site) => [addressOf(site), { html }]);
    browser = await openBrowser(name, {
      ...Object.fromEntries(articles),
      [unrelated.url]: { html: unrelated.html },
    });
    return browser.close;
  });

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  }
  async function openPopup(page: Page): Promise<Page> {
    const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    await popup.waitForSelector('main');
    return popup;
  }
  const readOff = (): Promise<readonly string[]> =>
    browser.runInExtension(async (api) => {
      const { settings } = (await api.storage.local.get('settings')) as {
        readonly settings?: { readonly switchedOffSites: readonly string[] };
      };
      return settings?.switchedOffSites ?? [];
    });

  test('is started by each message, and answers as if it had never been away', async () => {
    await browser.stopBackground();
    const page = await open(addressOf('bbc.com'));
    const errors = watchErrors(page);
    await browser.stopBackground();
    const panel = findPanel(page);
    await panel.waitFor();
    await browser.stopBackground();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    // What stands open is remembered by the background, for a page that is loaded again.
    await panel.click('button', 'Background');
    await browser.stopBackground();
    await page.reload();
    await panel.waitFor();
    await expect.poll(() => panel.has('button', 'Background')).toBe(true);
    await browser.stopBackground();
    const popup = await openPopup(page);
    await browser.stopBackground();
    await (await popup.waitForSelector('[role=switch]'))?.click();
    await expect.poll(readOff).toEqual(['bbc.com']);
    await browser.stopBackground();
    await page.bringToFront();
    await panel.waitForGone();
    expect(await askDetector(browser, await open(addressOf('bbc.com')))).toBe('no code');
    await browser.stopBackground();
    await popup.bringToFront();
    await (await popup.waitForSelector('[role=switch]'))?.click();
    await expect.poll(readOff).toEqual([]);
    await page.bringToFront();
    await panel.waitFor();
    await browser.stopBackground();
    await panel.click('button', 'Not on this site (bbc.com)');
    await panel.waitForGone();
    expect(await readOff()).toEqual(['bbc.com']);
    await popup.close();
    expect(errors).toEqual([]);
  });

  test('brings the panel, once, though it is ended again and again while the article is on its way', async () => {
    for (const pause of [0, 30, 100]) {
      const page = await browser.newPage();
      const errors = watchErrors(page);
      await page.bringToFront();
      const loading = page.goto(addressOf('apnews.com'));
      for (let time = 0; time < 8; time += 1) {
        await browser.stopBackground();
        await sleep(pause);
      }
      await loading;
      await findPanel(page).waitFor();
      expect(await page.evaluate(() => document.querySelectorAll('ceasefire-context').length)).toBe(1);
      expect(errors).toEqual([]);
      await page.close();
    }
  });

  test('shows the panel once on a page, though it ended before it was asked', async () => {
    const page = await open(unrelated.url);
    const popup = await openPopup(page);
    const once = await popup.waitForSelector('::-p-aria([name="Show once on this page"][role="button"])');
    await browser.stopBackground();
    await once?.click();
    await page.bringToFront();
    await findPanel(page).waitFor();
  });

  test('loses no switch of two windows that are pressed at the same moment, again and again', async () => {
    await browser.runInExtension((api) => api.storage.local.remove('settings'));
    const pages = [await open(addressOf('reuters.com')), await open(addressOf('haaretz.com'))];
    const popups = [];
    for (const page of pages) popups.push(await openPopup(page));
    const press = (popup: Page): Promise<void> =>
      popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    const isOn = (popup: Page): Promise<boolean | undefined> =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked);
    for (const popup of popups) await popup.waitForSelector('[role=switch]');
    for (const off of [true, false, true, false, true]) {
      await browser.stopBackground();
      await Promise.all(popups.map(press));
      await expect.poll(readOff).toEqual(off ? ['haaretz.com', 'reuters.com'] : []);
      for (const popup of popups) await expect.poll(() => isOn(popup)).toBe(!off);
    }
    for (const page of pages) {
      await page.bringToFront();
      await findPanel(page).waitForGone();
    }
  });
});
