import type { Page } from 'puppeteer-core';
import { findPanel } from '../../browsers/find-panel.ts';
import { readPage } from '../../pages/read-pages.ts';
import { openWithCopy } from './open-with-copy.ts';

/** When the panel was gone after the click, ms: in the first tab, and in all. */
export interface SwitchOff {
  readonly first: number;
  readonly last: number;
}

declare const goneAt: number | undefined;

const { html } = readPage('sample-article');
const addressOf = (at: number): string => `https://www.bbc.com/gaza-ceasefire-talks-${at}`;

async function noteWhenGone(page: Page): Promise<void> {
  // By a timer: behind other tabs nothing is drawn.
  await page.waitForFunction(() => document.querySelector('ceasefire-context') !== null, { polling: 50 });
  await page.evaluate(() => {
    Object.assign(globalThis, { goneAt: undefined });
    const observer = new MutationObserver(() => {
      if (document.querySelector('ceasefire-context')) return;
      Object.assign(globalThis, { goneAt: performance.timeOrigin + performance.now() });
      observer.disconnect();
    });
    observer.observe(document.documentElement, { childList: true });
  });
}

/** Switches a site off in the popup while `count` tabs of it are open, and on again, `rounds` times. */
export async function timeSwitchOff(
  count: number,
  rounds: number,
  progress: (text: string) => void,
): Promise<readonly SwitchOff[]> {
  const addresses = Array.from({ length: count }, (_, at) => addressOf(at));
  const served = Object.fromEntries(addresses.map((address) => [address, { html }]));
  return openWithCopy(
    'Chromium',
    served,
    async () => undefined,
    async (browser) => {
      const pages: Page[] = [];
      for (const address of addresses) {
        const page = await browser.newPage();
        await page.goto(address);
        await findPanel(page).waitFor();
        pages.push(page);
        progress(`${pages.length} of ${count} tabs`);
      }
      const [front] = pages;
      const popup = await browser.extensionPage(`popup.html?tab=${front ? await browser.tabId(front) : -1}`);
      await popup.waitForSelector('[role=switch]');
      const press = (): Promise<number> =>
        popup.evaluate(() => {
          const now = performance.timeOrigin + performance.now();
          document.querySelector<HTMLElement>('[role=switch]')?.click();
          return now;
        });
      const results: SwitchOff[] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (const page of pages) await noteWhenGone(page);
        const start = await press();
        const times: number[] = [];
        for (const page of pages) {
          await page.waitForFunction(() => goneAt !== undefined, { polling: 50 });
          times.push((await page.evaluate(() => goneAt ?? Number.NaN)) - start);
        }
        results.push({ first: Math.min(...times), last: Math.max(...times) });
        await popup.waitForFunction(
          () => document.querySelector<HTMLInputElement>('[role=switch]')?.checked === false,
        );
        await press();
      }
      return results;
    },
  );
}
