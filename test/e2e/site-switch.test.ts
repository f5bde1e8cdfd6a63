import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import type { Panel } from '../browsers/find-panel.ts';
import { askDetector } from './ask-detector.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';
import { waitUntilRegistered } from './wait-until-registered.ts';

const { html, url } = readPage('sample-article');
const mobile = url.replace('www.', 'm.');
const elsewhere = 'https://www.reuters.com/world/middle-east/sample-gaza-ceasefire-talks';

describe.each(browserNames)("in %s, a site's switch", (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { [url]: { html }, [mobile]: { html }, [elsewhere]: { html } });
    return browser.close;
  });

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  }
  // A tab behind others has no accessibility tree in Chromium: the reader looks at one after the other.
  async function look(page: Page): Promise<Panel> {
    await page.bringToFront();
    return findPanel(page);
  }
  async function clickSwitch(page: Page, on: boolean): Promise<void> {
    const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    const control = await popup.waitForSelector('[role=switch]');
    await control?.click();
    await popup.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('[role=switch]')?.checked === wanted,
      {},
      on,
    );
    await popup.close();
    await page.bringToFront();
  }

  test('takes the panel away in every open tab of the site and no other, without a reload', async () => {
    const [here, alsoHere, other] = [await open(url), await open(mobile), await open(elsewhere)];
    for (const page of [here, alsoHere, other]) await (await look(page)).waitFor();
    await clickSwitch(here, false);
    for (const page of [here, alsoHere]) await (await look(page)).waitForGone();
    expect(await (await look(other)).exists()).toBe(true);
    expect(await askDetector(browser, here)).toBe('no code');
  });

  test('leaves the next pages of that site, its subdomains too, without any code of ours', async () => {
    for (const address of [url, mobile])
      expect(await askDetector(browser, await open(address))).toBe('no code');
    const other = await open(elsewhere);
    await findPanel(other).waitFor();
  });

  test('stays off over an update of the extension and a restart of the browser', async () => {
    await browser.reinstallExtension();
    await waitUntilRegistered(browser);
    expect(await askDetector(browser, await open(url))).toBe('no code');
    await browser.restart();
    await waitUntilRegistered(browser);
    expect(await askDetector(browser, await open(url))).toBe('no code');
    await findPanel(await open(elsewhere)).waitFor();
  });

  test('brings the panel back into open tabs and onto new pages when it is on again', async () => {
    const page = await open(url);
    await clickSwitch(page, true);
    await (await look(page)).waitFor();
    await findPanel(await open(mobile)).waitFor();
  });

  test('is reached from the panel itself: "Not on this site"', async () => {
    const page = await open(elsewhere);
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    await panel.click('button', 'Not on this site (reuters.com)');
    await panel.waitForGone();
    expect(await askDetector(browser, await open(elsewhere))).toBe('no code');
    await findPanel(await open(url)).waitFor();
  });
});
