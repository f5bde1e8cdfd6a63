import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { evaluateInFirefox } from '../browsers/firefox-protocol.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const sample = readPage('sample-article');
type Phone = readonly [width: number, height: number];

/** Phones that are sold: a small one, and the two most common widths. */
const phones: readonly Phone[] = [
  [360, 640],
  [393, 852],
  [412, 915],
];

/** Makes the page one on a phone: its size, and a finger for a mouse. */
async function holdPhone(page: Page, [width, height]: Phone): Promise<void> {
  const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox');
  if (isFirefox) {
    // The finger of a phone is coarse and cannot hover; its scroll bars take no room.
    for (const [preference, value] of [
      ['ui.primaryPointerCapabilities', 1],
      ['ui.useOverlayScrollbars', 1],
    ])
      await evaluateInFirefox(page.browser(), `Services.prefs.setIntPref('${preference}', ${value})`);
    await page.setViewport({ width, height });
  } else await page.setViewport({ width, height, isMobile: true, hasTouch: true });
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(browserNames)('at a phone’s size in %s', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { [sample.url]: { html: sample.html } });
    return browser.close;
  });

  test.each(phones)(
    '%d x %d: the panel waits as a tab and opens as a sheet from below',
    async (width, height) => {
      const page = await browser.newPage();
      await holdPhone(page, [width, height]);
      await page.goto(sample.url);
      const panel = findPanel(page);
      await panel.waitFor();
      expect(await panel.has('button', 'Close the panel')).toBe(false);
      // At the lower edge, where it does not cover the ends of all lines.
      const tab = await (await panel.element('button')).boundingBox();
      expect((tab?.y ?? 0) + (tab?.height ?? 0)).toBeCloseTo(height, 0);
      expect(tab?.height ?? height).toBeLessThanOrEqual(48);
      expect(tab?.height ?? 0).toBeGreaterThanOrEqual(24);
      await panel.click('button');
      await panel.element('button', 'Close the panel');
      const sheet = await panel.box();
      expect([sheet?.x, sheet?.width]).toEqual([0, width]);
      // Above it the article stays in view.
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(height, 0);
      expect(sheet?.height ?? height).toBeLessThanOrEqual(height * 0.71);
      expect(await panel.has('separator')).toBe(false);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await panel.click('button', 'Close the panel');
      expect(await panel.has('button', 'Close the panel')).toBe(false);
      await page.close();
    },
  );

  test.each(phones)(
    '%d x %d: the popup, a page of its own there, takes the whole width',
    async (...phone) => {
      const page = await browser.newPage();
      await page.goto(sample.url);
      const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
      await holdPhone(popup, phone);
      await popup.waitForSelector('[role=switch]');
      expect(await overflow(popup)).toBe(0);
      const box = await (await popup.waitForSelector('main'))?.boundingBox();
      expect([box?.x, box?.width]).toEqual([0, phone[0]]);
      await popup.close();
      await page.close();
    },
  );

  test.each(['options.html', 'welcome.html'])('%s needs no scrolling sideways', async (path) => {
    for (const phone of phones) {
      const page = await browser.extensionPage(path);
      await holdPhone(page, phone);
      await page.waitForSelector('h1');
      expect(await overflow(page), String(phone)).toBe(0);
      await page.close();
    }
  });
});
