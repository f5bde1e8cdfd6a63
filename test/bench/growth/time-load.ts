import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';
import { panelElement } from '../../../content/platform/names-on-page.ts';

/** What one load of a page cost. */
export interface Load {
  /** Milliseconds from DOMContentLoaded until the frame after the panel came; null where none did. */
  readonly panel: number | null;
  /** Milliseconds of script, style and layout of the tab, from its opening until it came to rest. */
  readonly work: number;
}

/** Runs in the page before anything else; may use nothing from here but its argument. */
function watchForPanel(element: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(element) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('panel')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function readPanelTime(): number | null {
  const [mark] = performance.getEntriesByName('panel');
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return mark && navigation ? mark.startTime - navigation.domContentLoadedEventStart : null;
}

/** Opens `url` in a fresh tab, waits until it has come to rest, and closes it. */
export async function timeLoad(browser: ExtensionBrowser, url: string, hasPanel: boolean): Promise<Load> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchForPanel, panelElement);
    await page.goto(url, { waitUntil: 'load' });
    if (hasPanel) await page.waitForFunction(() => performance.getEntriesByName('panel').length > 0);
    // The article is read against the record once the panel stands there.
    await sleep(600);
    return { panel: await page.evaluate(readPanelTime), work: await readWork(page) };
  } finally {
    await page.close();
  }
}

async function readWork(page: Page): Promise<number> {
  const { ScriptDuration = 0, LayoutDuration = 0, RecalcStyleDuration = 0 } = await page.metrics();
  return (ScriptDuration + LayoutDuration + RecalcStyleDuration) * 1000;
}
