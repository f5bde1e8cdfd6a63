import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { evaluateInFirefox } from '../browsers/firefox-protocol.ts';
import { askDetector } from './ask-detector.ts';
import { changeHostAccess, holdBackHosts } from './change-host-access.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';
import { prepareEnabling } from './manage-extension.ts';
import { watchErrors } from './watch-errors.ts';

const { html } = readPage('sample-article');
const article = 'https://www.bbc.com/gaza-ceasefire-talks';
const next = 'https://www.bbc.com/a-library-opens';
const revoked = 'https://www.haaretz.com/gaza-ceasefire-talks';
const discarded = 'https://apnews.com/gaza-ceasefire-talks-in-a-tab-of-its-own';
const library =
  '<!doctype html><title>A library opens by the river</title><h1>A library opens</h1><p>The council opened a library.</p>';
// Browsers keep no page in memory that must not be stored.
const headers = { 'cache-control': 'max-age=0' };

describe.each(browserNames)('in %s, a tab', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    const articles = [article, revoked, discarded].map((url) => [url, { html, headers }]);
    browser = await openBrowser(name, {
      ...Object.fromEntries(articles),
      [next]: { html: library, headers },
    });
    return browser.close;
  });
  beforeAll(async () => {
    await holdBackHosts(browser);
    for (const site of ['bbc.com', 'apnews.com', 'haaretz.com'])
      await changeHostAccess(browser, 'grant', `*://*.${site}/*`);
  });

  const countPanels = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelectorAll('ceasefire-context').length);
  const switchSite = (on: boolean): Promise<void> =>
    browser.runInExtension(async (api, wanted) => {
      const payload = { site: 'bbc.com', on: wanted };
      await api.runtime.sendMessage({ type: 'switchSite', payload });
    }, on);
  async function open(url: string): Promise<readonly [Page, readonly string[]]> {
    const page = await browser.newPage();
    const errors = watchErrors(page);
    await page.goto(url);
    return [page, errors];
  }

  test('that is left while the panel is on its way never shows it on the next page', async () => {
    const [page, errors] = await open(next);
    for (const wait of [0, 5, 10, 20, 30, 40, 60, 80, 120, 160]) {
      await page.evaluate((url) => void (location.href = url), article).catch(() => undefined);
      await sleep(wait);
      // The one navigation may break off the other.
      const arrived = await page.goto(next).then(Boolean, () => false);
      if (!arrived) await page.goto(next);
      await sleep(250);
      expect([wait, await countPanels(page)]).toEqual([wait, 0]);
    }
    await page.goto(article);
    await findPanel(page).waitFor();
    expect(await countPanels(page)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('that comes back from the browser’s memory follows what was switched in the meantime', async () => {
    const [page, errors] = await open(article);
    await findPanel(page).waitFor();
    await page.goto(next);
    await switchSite(false);
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await page.waitForFunction((url) => location.href === url, {}, article);
    await findPanel(page).waitForGone();
    await switchSite(true);
    await page.bringToFront();
    await findPanel(page).waitFor();
    expect(await countPanels(page)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('whose permission is taken away while its panel is on the way ends without one', async () => {
    const [page, errors] = await open(next);
    for (const wait of [0, 30, 80]) {
      await changeHostAccess(browser, 'grant', '*://*.haaretz.com/*');
      await page.bringToFront();
      const loading = page.goto(revoked);
      await sleep(wait);
      await changeHostAccess(browser, 'revoke', '*://*.haaretz.com/*');
      await loading;
      await page.bringToFront();
      await expect.poll(() => countPanels(page), { timeout: 10_000 }).toBe(0);
      await sleep(500);
      expect(await countPanels(page)).toBe(0);
      expect(await askDetector(browser, page)).toBe('no code');
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  test('that is offline has its panel, and the popup its answers', async () => {
    const [page, errors] = await open(article);
    const setOffline = (offline: boolean): Promise<unknown> =>
      name === 'Chromium'
        ? page.setOfflineMode(offline)
        : evaluateInFirefox(page.browser(), `void (Services.io.offline = ${offline})`);
    await findPanel(page).waitFor();
    await setOffline(true);
    const panel = findPanel(page);
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    await expect.poll(() => panel.text(), { timeout: 10_000 }).toContain('Sticking points');
    const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    await popup.waitForSelector('main');
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Who is mediating');
    await popup.close();
    await setOffline(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('that was put to sleep and woken has its panel once', async () => {
    const [page] = await open(discarded);
    await findPanel(page).waitFor();
    const tab = await browser.tabId(page);
    const [front] = await open(next);
    await browser.runInExtension(async (api, id) => {
      await api.tabs.discard(id);
    }, tab);
    // Settings that change meanwhile have to reach it too, or leave it alone, without a fault.
    await switchSite(false);
    await switchSite(true);
    const seen = await browser.runInExtension(async (api) => {
      const find = async () => (await api.tabs.query({ url: '*://apnews.com/*' }))[0];
      const asleep = (await find())?.discarded;
      await api.tabs.update((await find())?.id ?? -1, { active: true });
      for (let attempt = 0; attempt < 100; attempt += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const { id = -1, status, discarded: sleeping } = (await find()) ?? {};
        if (sleeping === true || status !== 'complete') continue;
        const func = (): number => document.querySelectorAll('ceasefire-context').length;
        const [answer] = await api.scripting.executeScript({ target: { tabId: id }, func });
        if (Number(answer?.result) > 0) return { asleep, panels: answer?.result };
      }
      return {
        asleep,
        panels: 0,
        tab: await find(),
        scripts: await api.scripting.getRegisteredContentScripts(),
      };
    });
    expect(seen).toEqual({ asleep: true, panels: 1 });
    await front.close();
  });

  test('loses its panel when the extension is switched off or it is used, and has one again when it is on', async () => {
    const [page, errors] = await open(article);
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    const setEnabled = await prepareEnabling(browser);
    await setEnabled(false);
    await page.bringToFront();
    await sleep(1000);
    if (name === 'Firefox') {
      // Its scripts are gone, so the panel must be gone from sight, from the keys' way and from screen readers.
      const host = await page.$('ceasefire-context');
      expect(await host?.evaluate((element) => getComputedStyle(element).visibility)).toBe('hidden');
      expect(await panel.has('button')).toBe(false);
    }
    // Chromium leaves the scripts of a switched-off extension running: the panel goes at the first click.
    if (name === 'Chromium' && (await countPanels(page)) === 1) {
      await panel.click('button', 'Close the panel').catch(() => undefined);
      await panel.waitForGone();
    }
    await setEnabled(true);
    await page.bringToFront();
    await panel.waitFor();
    expect(await countPanels(page)).toBe(1);
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    await panel.click('button', 'Close the panel');
    expect(await panel.has('button', 'Close the panel')).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });
});
