import type { Dialog, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { askDetector } from './ask-detector.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html, url } = readPage('sample-article');
const elsewhere = 'https://www.reuters.com/world/middle-east/sample-gaza-ceasefire-talks';
const withDialog = 'https://edition.cnn.com/world/sample-gaza-ceasefire-talks';

describe.each(browserNames)('in %s, a tab with an open dialog', (name) => {
  let browser: ExtensionBrowser;
  let silent: Page;
  let dialog: Dialog;
  beforeAll(async () => {
    const served = [url, elsewhere, withDialog].map((address) => [address, { html }]);
    browser = await openBrowser(name, Object.fromEntries(served));
    return browser.close;
  });
  beforeAll(async () => {
    silent = await browser.newPage();
    await silent.goto(withDialog);
    await findPanel(silent).waitFor();
    const opened = new Promise<Dialog>((resolve) => silent.once('dialog', resolve));
    await silent.evaluate(() => void setTimeout(() => alert('Subscribe!'), 50));
    dialog = await opened;
    return () => dialog.accept().catch(() => undefined);
  });

  test('holds up neither the switch of another site nor its way back', async () => {
    const page = await browser.newPage();
    await page.goto(elsewhere);
    await findPanel(page).waitFor();
    const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    const control = await popup.waitForSelector('[role=switch]');
    await control?.click();
    await page.bringToFront();
    await findPanel(page).waitForGone();
    const next = await browser.newPage();
    await next.goto(elsewhere);
    expect(await askDetector(browser, next)).toBe('no code');
    await popup.bringToFront();
    await control?.click();
    await next.bringToFront();
    await findPanel(next).waitFor();
    const another = await browser.newPage();
    await another.goto(elsewhere);
    await findPanel(another).waitFor();
    for (const tab of [page, next, another, popup]) await tab.close();
  });

  test('has a popup that can switch its site all the same', async () => {
    const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(silent)}`);
    await popup.waitForSelector('[role=switch]');
    await popup.close();
  });
});
