import { setTimeout as sleep } from 'node:timers/promises';
import type { JSHandle, Page } from 'puppeteer-core';

/**
 * The page, with a `waitForFunction` that asks again and again. Puppeteer's own makes a function out of text in the page,
 * which the content security policy of an extension's page forbids (seen in Firefox 140).
 */
export function waitByAsking(page: Page): Page {
  const ask: Page['waitForFunction'] = async (pageFunction, options, ...args) => {
    const end = Date.now() + (options?.timeout ?? 30_000);
    do {
      const answer = await page.evaluateHandle(pageFunction, ...args);
      const isTrue = await (answer as JSHandle<unknown>).evaluate((value) => Boolean(value));
      if (isTrue) return answer;
      await sleep(50);
    } while (Date.now() < end);
    throw new Error(`Never true on ${page.url()}: ${String(pageFunction)}`);
  };
  return Object.assign(page, { waitForFunction: ask });
}
