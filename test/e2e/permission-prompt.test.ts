import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerFirefoxQuestion, grantActiveTab, letFirefoxAsk } from '../browsers/answer-firefox-question.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { startVirtualScreen } from '../browsers/virtual-screen.ts';
import type { VirtualScreen } from '../browsers/virtual-screen.ts';
import { askDetector } from './ask-detector.ts';
import { openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html } = readPage('sample-article');
const asked = 'https://www.newspaper-of-the-test.com/gaza-ceasefire-talks';
const pattern = '*://*.newspaper-of-the-test.com/*';
const always = '::-p-aria([name="Always on this site"][role="button"])';

async function listGranted(browser: ExtensionBrowser): Promise<readonly string[]> {
  const origins = await browser.runInExtension(async (api) => (await api.permissions.getAll()).origins);
  return (origins ?? []).filter((origin) => origin.includes('newspaper'));
}

/** What was granted, waited for because the browser answers in its own time. */
async function waitForGrant(browser: ExtensionBrowser): Promise<readonly string[]> {
  for (let attempt = 0; attempt < 50 && (await listGranted(browser)).length === 0; attempt += 1)
    await sleep(100);
  return listGranted(browser);
}

// Other systems have their own screens, and keys there would go to whatever the developer has open.
describe.runIf(process.platform === 'linux')('in Chromium, "Always on this site"', () => {
  let screen: VirtualScreen;
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    screen = await startVirtualScreen();
    return screen.stop;
  }, 900_000);
  beforeAll(async () => {
    browser = await openBrowser('Chromium', { [asked]: { html } }, { headless: false });
    return browser.close;
  });
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(asked);
  });

  /** As a reader does: the command's keys open the popup on a site that needs a permission. */
  async function openPopup(): Promise<Page> {
    await page.bringToFront();
    await screen.click(500, 400);
    await screen.press('alt+shift+s');
    const target = await page
      .browser()
      .waitForTarget((one) => one.url().endsWith('popup.html'), { timeout: 10_000 });
    const popup = await target.asPage();
    await popup.waitForSelector(always);
    return popup;
  }
  async function pressAlways(popup: Page): Promise<void> {
    // The browser's question closes the popup, and with it the answer to the click.
    void popup.click(always).catch(() => undefined);
    await sleep(1500);
  }

  test('stands in a popup that is wide enough to read', async () => {
    const popup = await openPopup();
    expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(380);
    expect(await popup.evaluate(() => document.body.innerText)).toContain(
      'access to newspaper-of-the-test.com, nothing else',
    );
    await screen.press('Escape');
  });

  test('changes nothing where the reader denies what the browser asks', async () => {
    await pressAlways(await openPopup());
    // The question has "Deny" in focus.
    await screen.press('Return');
    await sleep(1000);
    expect(await listGranted(browser)).toEqual([]);
    expect(await askDetector(browser, page)).toBe('no code');
    expect(await findPanel(page).exists()).toBe(false);
  });

  test('brings the panel to the open page where the reader allows it, and again after a reload', async () => {
    await pressAlways(await openPopup());
    await screen.press('Tab', 'Return');
    expect(await waitForGrant(browser)).toEqual([pattern]);
    await page.bringToFront();
    await findPanel(page).waitFor();
    await page.reload();
    await findPanel(page).waitFor();
  });

  test('can be taken back for a while by one press of the command’s keys, and given again by the next', async () => {
    await page.bringToFront();
    await screen.press('alt+shift+s');
    await findPanel(page).waitForGone();
    expect(await listGranted(browser)).toEqual([pattern]);
    await screen.press('alt+shift+s');
    await findPanel(page).waitFor();
  });
});

describe('in Firefox, "Always on this site"', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser('Firefox', { [asked]: { html } });
    return browser.close;
  });
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(asked);
  });

  async function pressAlways(): Promise<Page> {
    const tab = await browser.tabId(page);
    await grantActiveTab(page, await browser.runInExtension((api) => api.runtime.id));
    const popup = await browser.extensionPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector(always);
    await popup.click(always);
    return popup;
  }
  const takeBack = (): Promise<boolean> =>
    browser.runInExtension((api, origin) => api.permissions.remove({ origins: [origin] }), pattern);

  test('brings the panel to the open page without a question where the browser asks none', async () => {
    const popup = await pressAlways();
    expect(await waitForGrant(browser)).toEqual([pattern]);
    await popup.close();
    await page.bringToFront();
    await findPanel(page).waitFor();
    await takeBack();
    await findPanel(page).waitForGone();
  });

  test('says so, and changes nothing, where the reader denies what the browser asks', async () => {
    await letFirefoxAsk(page);
    const popup = await pressAlways();
    expect(await answerFirefoxQuestion(popup, 'deny')).toContain('newspaper-of-the-test.com');
    await popup.waitForFunction(() => document.querySelector('output.failure')?.textContent !== '');
    expect(await listGranted(browser)).toEqual([]);
    await popup.close();
    expect(await askDetector(browser, page)).toBe('no code');
  });

  test('brings the panel where the reader allows it', async () => {
    await letFirefoxAsk(page);
    const popup = await pressAlways();
    await answerFirefoxQuestion(popup, 'allow');
    expect(await waitForGrant(browser)).toEqual([pattern]);
    await popup.close();
    await page.bringToFront();
    await findPanel(page).waitFor();
  });
});
