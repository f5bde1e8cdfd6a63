import { setTimeout as sleep } from 'node:timers/promises';
import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';
import type { PageServer } from '../../browsers/page-server.ts';
import { installProbe } from './probe-page.ts';
import type { PageProbe } from './probe-page.ts';

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

/** Loads `html` at `url` in a fresh tab and reads what the page saw; `slowdown` of the processor as a factor. */
export async function timePanel(
  { browser, element, suffix = '', killed = false }: Way,
  server: PageServer,
  url: string,
  html: string,
  slowdown = 1,
): Promise<PageProbe> {
  server.servePage(url, { html: html.replace(/<\/body>\s*<\/html>\s*$/i, '') + suffix });
  if (killed) await browser.stopBackground();
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(installProbe, element);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const read = (): Promise<PageProbe> => page.evaluate('readProbe()') as Promise<PageProbe>;
    for (let attempt = 0; attempt < 40; attempt += 1) {
      if ((await read()).painted !== null) break;
      await sleep(50);
    }
    // What is read and drawn after the first frame belongs to it too.
    await sleep(settled * slowdown ** 0.5);
    return await read();
  } finally {
    await page.close();
  }
}
