import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { makeSitePage, siteArticles, siteOrigin } from './live-site.ts';
import type { SiteScript } from './live-site.ts';
import { measureMemory } from './measure-memory.ts';
import type { PageMemory } from './measure-memory.ts';
import { openBrowser } from './open-browser.ts';

declare const site: SiteScript;

const start = siteOrigin + siteArticles.cairo.path;
const navigations = 1000;
const cycles = 200;
/**
 * What may be more afterwards: less than one for ten navigations, or one for four cycles. A leak is one of something for
 * each. The heap is measured in kB and swings by a few hundred with what the browser keeps compiled.
 */
const tolerance: PageMemory = { listeners: 20, nodes: 100, heap: 600 };

// Firefox tells nobody how many nodes and listeners a page holds.
describe('in Chromium, a page that is open for days', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser('Chromium', { [start]: { html: makeSitePage('cairo') } });
    return browser.close;
  });
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(start);
  });

  function expectNoMore(before: PageMemory, after: PageMemory): void {
    const more = (name: keyof PageMemory): number => after[name] - before[name];
    console.log(JSON.stringify({ before, after }));
    expect(more('listeners')).toBeLessThanOrEqual(tolerance.listeners);
    expect(more('nodes')).toBeLessThanOrEqual(tolerance.nodes);
    expect(more('heap')).toBeLessThanOrEqual(tolerance.heap);
  }

  /** Goes through the articles of the site, and ends where it began with everything read that will be read. */
  async function navigate(times: number): Promise<void> {
    await page.evaluate(async (count) => {
      for (let turn = 0; turn < count; turn += 1) {
        const name = (['doha', 'library', 'cairo'] as const)[turn % 3] ?? 'cairo';
        site.open(name, { replace: true, keepHead: turn % 2 === 0 });
        // Long enough now and then for the article to be read and its panel to come.
        await new Promise((resolve) => setTimeout(resolve, turn % 20 === 0 ? 300 : 10));
      }
      site.open('cairo', { replace: true });
    }, times);
    // Not `findPanel`: its handles would hold on to the very elements that must be able to go.
    await page.waitForFunction(() => document.querySelector('ceasefire-context') !== null);
    await sleep(4000);
  }

  test(
    `holds no more listeners, nodes and memory after ${navigations} in-page navigations`,
    { timeout: 170_000 },
    async () => {
      await navigate(60);
      const before = await measureMemory(page);
      await navigate(navigations);
      const after = await measureMemory(page);
      expectNoMore(before, after);
    },
  );

  test(`holds no more after its panel was opened and closed ${cycles} times`, async () => {
    const tab = await browser.tabId(page);
    const toggle = (times: number): Promise<void> =>
      browser.runInExtension(
        async (api, id, count) => {
          for (let turn = 0; turn < count; turn += 1) {
            await api.tabs.sendMessage(id, { type: 'toggle', payload: {} });
            await new Promise((resolve) => setTimeout(resolve, 40));
          }
        },
        tab,
        times,
      );
    const isOpen = (): Promise<boolean> => findPanel(page).has('button', 'Close the panel');
    const startsOpen = await isOpen();
    await toggle(1);
    await expect.poll(isOpen).toBe(!startsOpen);
    await toggle(19);
    await page.bringToFront();
    const before = await measureMemory(page);
    await toggle(2 * cycles);
    await page.bringToFront();
    expect(await isOpen()).toBe(startsOpen);
    const after = await measureMemory(page);
    expectNoMore(before, after);
  });
});
