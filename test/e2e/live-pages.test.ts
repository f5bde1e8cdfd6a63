import { setTimeout as sleep } from 'node:timers/promises';
import type { JSHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { startPageServer } from '../browsers/page-server.ts';
import type { PageServer } from '../browsers/page-server.ts';
import { askDetector } from './ask-detector.ts';
import { makeShellPage, makeSitePage, siteArticles, siteOrigin } from './live-site.ts';
import type { SiteScript } from './live-site.ts';
import { browserNames, openBrowserAt } from './open-browser.ts';
import { removeExtension } from './manage-extension.ts';

declare const site: SiteScript;

const { cairo, doha, library } = siteArticles;
const addressOf = ({ path }: { readonly path: string }): string => siteOrigin + path;
const shell = `${siteOrigin}/world/2026/jul/05/shell`;
const framing = `${siteOrigin}/society/2026/jul/06/a-page-with-a-frame-in-it`;
const foreseeing = `${siteOrigin}/society/2026/jul/06/a-page-that-foresees-the-next`;
const foreseen = `${siteOrigin}/world/2026/jul/03/gaza-ceasefire-talks-foreseen`;
const rules = { prerender: [{ urls: [foreseen], eagerness: 'immediate' }] };
// Browsers keep no page in memory that must not be stored.
const headers = { 'cache-control': 'max-age=0' };

describe.each(browserNames)('in %s, on a page that changes under the reader, the panel', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    server = await startPageServer({
      [addressOf(cairo)]: { html: makeSitePage('cairo'), headers },
      [addressOf(doha)]: { html: makeSitePage('doha'), headers },
      [addressOf(library)]: { html: makeSitePage('library'), headers },
      [shell]: { html: makeShellPage('cairo', 1500), headers },
      [foreseen]: { html: makeSitePage('cairo'), headers },
      [foreseeing]: {
        html: `<!doctype html><title>A cat show</title><h1>A cat show</h1><a href="${foreseen}">Next</a>
<script type="speculationrules">${JSON.stringify(rules)}</script>`,
        headers,
      },
      [framing]: {
        html: `<!doctype html><title>A garden show opens its gates to dogs</title><h1>A garden show opens its gates to dogs</h1>
<iframe src="${cairo.path}" style="width:900px;height:600px"></iframe><iframe hidden src="${doha.path}"></iframe>`,
      },
    });
    return server.stop;
  });
  beforeAll(async () => {
    browser = await openBrowserAt(name, server);
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    return browser.close;
  });

  const panel = () => findPanel(page);
  const countHosts = (): Promise<number> =>
    page.evaluate(() => document.querySelectorAll('ceasefire-context').length);
  /** The panel's element as the page sees it, to be compared after a change. */
  const keepHost = (): Promise<JSHandle<Element | null>> =>
    page.evaluateHandle(() => document.querySelector('ceasefire-context'));
  const start = async (address: string): Promise<void> => {
    await page.goto(address);
    await panel().waitFor();
    // The panel of a reader who is in the middle of it.
    if (!(await panel().has('button', 'Close the panel'))) await panel().click('button');
  };
  const waitForText = async (words: string): Promise<void> => {
    for (let attempt = 0; attempt < 80; attempt += 1) {
      if ((await panel().text()).includes(words)) return;
      await sleep(100);
    }
    expect(await panel().text()).toContain(words);
  };

  test.each([
    ['renews its head', false],
    ['leaves in its head what it said of the article before', true],
  ])('goes with its article where the site %s', async (_what, keepHead) => {
    await start(addressOf(cairo));
    const since = await page.evaluate((keep) => {
      const now = performance.now();
      site.open('library', { keepHead: keep });
      return now;
    }, keepHead);
    await sleep(600);
    const goneAfter = await page.evaluate((then) => site.goneAfter(then), since);
    expect(goneAfter).not.toBeNull();
    expect(goneAfter).toBeLessThan(600);
    expect(await countHosts()).toBe(0);
    // And stays away once everything that the page does afterwards was read again.
    if (keepHead) await sleep(3200);
    expect(await countHosts()).toBe(0);
    expect(await askDetector(browser, page)).toBe('none');
  });

  test('goes with its article where the next one is slow to come', async () => {
    await start(addressOf(cairo));
    await page.evaluate(() => site.open('library', { contentAfter: 1500 }));
    await sleep(600);
    expect(await countHosts()).toBe(0);
    await sleep(2000);
    expect(await countHosts()).toBe(0);
  });

  test('is the next article’s where that is about the talks too, and again the first’s on the way back', async () => {
    await start(addressOf(cairo));
    await waitForText('This article is from 3 July 2026');
    await page.evaluate(() => site.open('doha'));
    await waitForText('This article is from 18 June 2026');
    expect(await panel().text()).not.toContain('This article is from 3 July 2026');
    await page.evaluate(() => history.back());
    await waitForText('This article is from 3 July 2026');
    expect(await countHosts()).toBe(1);
  });

  test('stays as the reader closed it when the next article is about the talks too', async () => {
    await start(addressOf(cairo));
    await panel().click('button', 'Close the panel');
    await page.evaluate(() => site.open('doha'));
    await sleep(600);
    await panel().waitFor();
    expect(await panel().has('button', 'Close the panel')).toBe(false);
    await panel().click('button');
    await waitForText('This article is from 18 June 2026');
  });

  test('comes with the next article where the first one was about something else', async () => {
    await page.goto(addressOf(library));
    expect(await askDetector(browser, page)).toBe('none');
    await page.evaluate(() => site.open('doha', { keepHead: true }));
    await panel().waitFor();
    expect(await countHosts()).toBe(1);
  });

  test('stays where it is, open and scrolled as it was, while the article is the same', async () => {
    await start(addressOf(cairo));
    const host = await keepHost();
    await panel().click('button', 'Sticking points');
    const body = await panel().element('heading', 'Sticking points');
    const scroll = (): Promise<number> =>
      body.evaluate((node) => node.closest('.panel-body')?.scrollTop ?? -1);
    await body.evaluate((node) => node.closest('.panel-body')?.scrollTo(0, 150));
    expect(await scroll()).toBe(150);
    await page.evaluate(() => {
      history.replaceState(history.state, '', `${location.pathname}?utm_source=mail&fbclid=1`);
      location.hash = 'comments';
    });
    await sleep(600);
    await page.evaluate(() => {
      document.title += ', officials say';
      document.querySelector('h1')?.append(', officials say');
    });
    await sleep(3500);
    expect(await host.evaluate((node) => node?.isConnected)).toBe(true);
    expect(await countHosts()).toBe(1);
    expect(await scroll()).toBe(150);
    expect(await panel().has('button', 'Close the panel')).toBe(true);
  });

  test('goes when the reader scrolls on to an article about something else', async () => {
    await start(addressOf(cairo));
    await page.evaluate(({ path, title }) => {
      site.append('library');
      scrollTo(0, 1000);
      history.replaceState(null, '', path);
      document.title = title;
    }, library);
    await sleep(600);
    expect(await countHosts()).toBe(0);
    await sleep(3200);
    expect(await countHosts()).toBe(0);
  });

  test('comes to an article that arrives late', async () => {
    await page.goto(shell);
    expect(await countHosts()).toBe(0);
    await panel().waitFor();
    await waitForText('3 July 2026');
  });

  test('is there once when the reader goes away and comes back', async () => {
    await start(addressOf(cairo));
    await page.goto(addressOf(library));
    // Not `page.goBack()`: in Firefox it waits for an event that a page out of the browser's memory does not send.
    await page.evaluate(() => history.back());
    await waitForText('3 July 2026');
    await sleep(500);
    expect(await countHosts()).toBe(1);
    expect(await panel().has('button', 'Close the panel')).toBe(true);
  });

  test('is never inside a frame', async () => {
    const outer = await browser.newPage();
    await outer.goto(framing);
    expect(await askDetector(browser, outer)).toBe('none');
    await sleep(500);
    expect(outer.frames()).toHaveLength(3);
    for (const frame of outer.frames())
      expect(await frame.evaluate(() => document.querySelector('ceasefire-context'))).toBeNull();
    await outer.close();
    await page.bringToFront();
  });

  test('is as the last page says after many quick navigations', async () => {
    const hurry = (last: 'library' | 'doha'): Promise<void> =>
      page.evaluate(async (end) => {
        for (let turn = 0; turn < 19; turn += 1) {
          const next = (['doha', 'library', 'cairo'] as const)[turn % 3] ?? 'cairo';
          site.open(next, { keepHead: turn % 2 === 0 });
          await new Promise((resolve) => setTimeout(resolve, 40));
        }
        site.open(end);
      }, last);
    await start(addressOf(cairo));
    await hurry('library');
    await sleep(600);
    // Though the page is read only three times in ten seconds.
    expect(await countHosts()).toBe(0);
    await hurry('doha');
    await panel().waitFor();
    expect(await panel().text()).not.toContain('3 July 2026');
    expect(await countHosts()).toBe(1);
    expect(await askDetector(browser, page)).toBe('talks');
  });

  // Firefox renders no page ahead of time.
  test.runIf(name === 'Chromium')(
    'waits for the reader on a page that is rendered ahead of time',
    async () => {
      const front = await browser.newPage();
      await front.goto(foreseeing);
      const wasForeseen = (): boolean =>
        server.requests.some(
          ({ url, headers: sent }) => url === foreseen && String(sent['sec-purpose']).includes('prerender'),
        );
      for (let attempt = 0; attempt < 50 && !wasForeseen(); attempt += 1) await sleep(100);
      expect(wasForeseen()).toBe(true);
      await sleep(1000);
      await Promise.all([front.waitForNavigation(), front.click('a')]);
      await findPanel(front).waitFor();
      const [entry] = await front.evaluate(() =>
        performance.getEntriesByType('navigation').map((one) => Number(one.toJSON().activationStart)),
      );
      expect(entry).toBeGreaterThan(0);
      expect(await front.evaluate(() => document.querySelectorAll('ceasefire-context').length)).toBe(1);
      await front.close();
      await page.bringToFront();
    },
  );

  test('works, once, after the extension was updated under the open page', async () => {
    await start(addressOf(cairo));
    await browser.reinstallExtension();
    await page.bringToFront();
    await sleep(1500);
    expect(await countHosts()).toBeLessThanOrEqual(1);
    await panel().waitFor();
    if (await panel().has('button', 'Close the panel')) {
      await panel().click('button', 'Close the panel');
      expect(await panel().has('button', 'Close the panel')).toBe(false);
    }
    await panel().click('button');
    await panel().element('button', 'Close the panel');
    await page.evaluate(() => site.open('library'));
    await panel().waitForGone();
    expect(await countHosts()).toBe(0);
  });

  test('is no longer in the way once the extension was removed', async () => {
    await start(addressOf(cairo));
    await removeExtension(browser, page);
    if (name === 'Firefox') {
      // It ends our scripts before they could take the element away; nothing of it can be seen, clicked or heard.
      const host = await page.$('ceasefire-context');
      const look = (): Promise<string> | undefined =>
        host?.evaluate((one) => getComputedStyle(one).visibility);
      await expect.poll(look).toBe('hidden');
      expect(await panel().has('button')).toBe(false);
      return;
    }
    // It may be gone before it can be clicked, which is all the better.
    if ((await countHosts()) === 1)
      await panel()
        .click('button', 'Close the panel')
        .catch(() => undefined);
    await panel().waitForGone();
    expect(await countHosts()).toBe(0);
  });

  test('caused no error on any of these pages', () => {
    expect(errors).toEqual([]);
  });
});
