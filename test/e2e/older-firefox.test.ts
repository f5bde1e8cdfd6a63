import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { evaluateInFirefox } from '../browsers/firefox-protocol.ts';
import { makeSitePage, siteArticles, siteOrigin } from './live-site.ts';
import type { SiteScript } from './live-site.ts';
import { openBrowser } from './open-browser.ts';

declare const site: SiteScript;
const articles = ['cairo', 'doha', 'library'] as const;
const addressOf = (article: (typeof articles)[number]): string => siteOrigin + siteArticles[article].path;

// Of the versions that are let in, those before 147 tell no script that the address has changed.
describe('in a Firefox without the Navigation API, the panel', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    const pages = articles.map((one) => [addressOf(one), { html: makeSitePage(one) }] as const);
    browser = await openBrowser('Firefox', Object.fromEntries(pages));
    return browser.close;
  });
  beforeAll(async () => {
    const first = await browser.newPage();
    await evaluateInFirefox(
      first.browser(),
      `Services.prefs.setBoolPref('dom.navigation.webidl.enabled', false)`,
    );
    page = await browser.newPage();
    await page.goto(addressOf('cairo'));
  });
  const go = (article: (typeof articles)[number]): Promise<void> =>
    page.evaluate((one) => site.open(one), article);

  test('goes with its article, and comes with the one after the next', async () => {
    expect(await page.evaluate(() => 'navigation' in globalThis)).toBe(false);
    const panel = findPanel(page);
    await panel.waitFor();
    await sleep(1000);
    await go('library');
    await panel.waitForGone();
    await sleep(3500);
    await go('doha');
    await panel.waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('ceasefire-context').length)).toBe(1);
  });

  test('is as the last page says after many quick navigations', async () => {
    const panel = findPanel(page);
    for (const last of ['library', 'doha'] as const) {
      await page.evaluate(async (order) => {
        for (let turn = 0; turn < 19; turn += 1) {
          site.open(order[turn % 3] ?? 'cairo', { keepHead: turn % 2 === 0 });
          await new Promise((resolve) => setTimeout(resolve, 40));
        }
      }, articles);
      await go(last);
      await (last === 'library' ? panel.waitForGone() : panel.waitFor());
    }
    // Everything that the page did was read.
    await sleep(4000);
    expect(await panel.exists()).toBe(true);
  });
});
