import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';

/** What some tabs cost together. */
export interface TabsMemory {
  /** Bytes of script heap in use a tab, after a collection. */
  readonly heap: number;
  /** Renderers of the browser: a quiet tab may add none to those that the pages have. */
  readonly renderers: number;
}

/** Opens the addresses, each in a tab of its own, lets them come to rest, measures, and closes them. */
export async function measureTabs(browser: ExtensionBrowser, urls: readonly string[]): Promise<TabsMemory> {
  const pages: Page[] = [];
  try {
    for (const url of urls) {
      const page = await browser.newPage();
      pages.push(page);
      await page.goto(url, { waitUntil: 'load' });
    }
    // The judge is asked for, and the panel reads the article, after the page has loaded.
    await sleep(1500);
    const heaps: number[] = [];
    for (const page of pages) heaps.push(await readHeap(page));
    const first = pages[0];
    const renderers = first ? await countRenderers(first.browser()) : 0;
    return { heap: heaps.reduce((sum, heap) => sum + heap, 0) / heaps.length, renderers };
  } finally {
    for (const page of pages) await page.close();
  }
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await session.detach();
  }
}

async function countRenderers(browser: Browser): Promise<number> {
  const session: CDPSession = await browser.target().createCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').length;
  } finally {
    await session.detach();
  }
}
