import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const sample = readPage('sample-article');
const unrelated = readPage('related-links');
const unknown = 'https://newspaper.example/story';

describe.each(browserNames)('in %s, the popup', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    const pages = [sample, unrelated].map(({ url, html }) => [url, { html }]);
    browser = await openBrowser(name, { ...Object.fromEntries(pages), [unknown]: { html: sample.html } });
    return browser.close;
  });

  async function openPopupOn(address: string): Promise<readonly [popup: Page, page: Page]> {
    const page = await browser.newPage();
    await page.goto(address);
    const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    await popup.waitForSelector('main');
    return [popup, page];
  }
  const textOf = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

  test('answers while the reader types, and says when there is no answer', async () => {
    const [popup] = await openPopupOn(sample.url);
    const search = await popup.waitForSelector('input[type=search]');
    await search?.type('mediating');
    expect(await textOf(popup)).toContain('Who is mediating');
    expect(await textOf(popup)).not.toContain('Has Hamas agreed to disarm');
    await popup.click('h3 button');
    await popup.waitForFunction(() => document.body.innerText.includes('Qatar, Egypt and the United States'));
    expect(await textOf(popup)).toMatch(/\d+ sources?/);
    // Of two words one is enough, and what holds more of them stands first.
    await search?.type(' zzz');
    expect(await textOf(popup)).toContain('Who is mediating');
    await search?.evaluate((field) => field.select());
    await search?.type('zzz');
    expect(await textOf(popup)).toContain('Nothing found for');
    await popup.close();
  });

  test('has its styles in itself, so that it is painted without asking for a file', async () => {
    const [popup] = await openPopupOn(sample.url);
    const styles = await popup.evaluate(() => {
      const sheets = [...document.styleSheets].map(({ href }) => href);
      const frame = document.querySelector('.popup');
      return { sheets, background: frame && getComputedStyle(frame).backgroundColor };
    });
    expect(styles.sheets.filter((href) => href !== null)).toEqual([]);
    // A style that the page's policy does not name is there, but without effect.
    expect(styles.background).toBe('rgb(251, 250, 247)');
    await popup.close();
  });

  test('says why the panel is there, on which words', async () => {
    const [popup] = await openPopupOn(sample.url);
    await popup.waitForFunction(() => document.body.innerText.includes('The panel is here'));
    expect(await textOf(popup)).toContain('Seen:');
    await popup.close();
  });

  test('leads to the panel that waits as a tab: it opens and has the focus', async () => {
    const [popup, page] = await openPopupOn(sample.url);
    await page.bringToFront();
    const panel = findPanel(page);
    await panel.waitFor();
    if (await panel.has('button', 'Close the panel')) await panel.click('button', 'Close the panel');
    await popup.bringToFront();
    await popup.waitForSelector('::-p-aria([name="Go to the panel"][role="button"])');
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ innerText }) => innerText === 'Go to the panel')?.click();
    });
    await page.bringToFront();
    await panel.element('button', 'Close the panel');
    expect(await panel.focusedText()).toBe('Close the panel');
    // Who is in it already stays in it.
    await browser.runInExtension(
      (api, id) => api.tabs.sendMessage(id, { type: 'enterPanel', payload: {} }),
      await browser.tabId(page),
    );
    expect(await panel.focusedText()).toBe('Close the panel');
  });

  test('shows the panel on a page that is not about the talks when it is asked to', async () => {
    const [popup, page] = await openPopupOn(unrelated.url);
    await popup.waitForFunction(() => document.body.innerText.includes('No panel here'));
    const button = await popup.waitForSelector('::-p-aria([name="Show once on this page"][role="button"])');
    await button?.click();
    await page.bringToFront();
    await findPanel(page).waitFor();
  });

  test('says on a site without permission that nothing was read there', async () => {
    const [popup] = await openPopupOn(unknown);
    // Opened as a page of its own the popup has no right to see that tab's address, as on a page without permission.
    await popup.waitForFunction(
      () => document.querySelector('main') !== null && !document.querySelector('[role=switch]'),
    );
    await popup.close();
  });
});
