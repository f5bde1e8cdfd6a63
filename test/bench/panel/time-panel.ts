import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';
import type { PageServer } from '../../browsers/page-server.ts';
import { installProbe } from './probe-page.ts';
import type { PageProbe } from './probe-page.ts';
import { traceLongTasks } from './trace-tasks.ts';

/** A way to have something painted beside an article. */
export interface Way {
  readonly name: string;
  readonly browser: ExtensionBrowser;
  /** The element that comes. */
  readonly element: string;
  /** What stands at the end of the page. */
  readonly suffix?: string;
  /** Ends the extension's worker before each page. */
  readonly killed?: boolean;
}

/** Milliseconds after the first frame in which the article is read and the rest of the panel drawn. */
const settled = 600;

/** Does something with `html` at `url` in a fresh tab with the way's element watched for, and closes the tab. */
async function withPage<Result>(
  { browser, element, suffix = '', killed = false }: Way,
  server: PageServer,
  url: string,
  html: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  server.servePage(url, { html: html.replace(/<\/body>\s*<\/html>\s*$/i, '') + suffix });
  if (killed) await browser.stopBackground();
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(installProbe, element);
    return await use(page);
  } finally {
    await page.close();
  }
}

async function loadUntilDrawn(page: Page, url: string, slowdown: number): Promise<PageProbe> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const read = (): Promise<PageProbe> => page.evaluate('readProbe()') as Promise<PageProbe>;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if ((await read()).painted !== null) break;
    await sleep(50);
  }
  // What is read and drawn after the first frame belongs to it too.
  await sleep(settled * slowdown ** 0.5);
  return read();
}

/** Loads `html` at `url` in a fresh tab and reads what the page saw. */
export const timePanel = (way: Way, server: PageServer, url: string, html: string): Promise<PageProbe> =>
  withPage(way, server, url, html, (page) => loadUntilDrawn(page, url, 1));

/** The tasks over 50 ms of such a tab with a processor slower by the factor `slowdown`. */
export const timeLongTasks = (
  way: Way,
  server: PageServer,
  url: string,
  html: string,
  slowdown: number,
): Promise<readonly number[]> =>
  withPage(way, server, url, html, async (page) => {
    await page.emulateCPUThrottling(slowdown);
    return traceLongTasks(page, async () => void (await loadUntilDrawn(page, url, slowdown)));
  });
