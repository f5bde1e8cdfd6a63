import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';
import { findPanel } from '../../browsers/find-panel.ts';
import { readPage } from '../../pages/read-pages.ts';
import type { BuildCopy } from '../../e2e/copy-build.ts';
import { openWithCopy } from './open-with-copy.ts';

/** Times of one situation, ms from the start of the popup's page, by the browser's own word. */
export interface Opening {
  readonly what: string;
  /** first-contentful-paint. */
  readonly painted: readonly number[];
  /** largest-contentful-paint: the answers and the line about the page. */
  readonly filled: readonly number[];
}

const { url, html } = readPage('sample-article');
const sitesOf = (count: number, word: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${word}-${at}.com`).sort();

/** A popup that holds one letter: nothing of an extension is painted sooner. */
const reference = '<!doctype html><title>Reference</title><p>a';

/** Opens the toolbar button's popup over the tab in front, as a click on the button does, and closes it when it is filled. */
const openOnce = (browser: ExtensionBrowser): Promise<readonly [painted: number, filled: number]> =>
  browser.runInExtension(async (api) => {
    const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
    await pause(300);
    await api.action.openPopup();
    // Long after all is drawn, because this runs in the popup's own process.
    await pause(500);
    const [popup] = api.extension.getViews({ type: 'popup' });
    if (popup === undefined) throw new Error('The browser opened no popup.');
    const isFilled = (): boolean => popup.document.querySelector('[role=switch], body > p') !== null;
    for (let attempt = 0; !isFilled(); attempt += 1) {
      if (attempt === 20) throw new Error('The popup was not filled.');
      await pause(200);
    }
    const filled = await new Promise<number>((resolve) => {
      const observer = new (popup as Window & typeof globalThis).PerformanceObserver((list) =>
        resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime))),
      );
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const painted = popup.performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    popup.close();
    return [painted ?? Number.NaN, filled] as const;
  });

async function timeRounds(browser: ExtensionBrowser, what: string, rounds: number): Promise<Opening> {
  const page = await browser.newPage();
  await page.goto(url);
  await findPanel(page).waitFor();
  await page.bringToFront();
  // The first one warms what a browser that was just started has not loaded yet.
  await openOnce(browser);
  const times: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await openOnce(browser));
  await page.close();
  return { what, painted: times.map(([painted]) => painted), filled: times.map(([, filled]) => filled) };
}

const grantMoreSites = (copy: BuildCopy): Promise<void> =>
  copy.change('manifest.json', (text) => {
    const manifest = JSON.parse(text) as { host_permissions: readonly string[] };
    const more = sitesOf(300, 'granted').map((site) => `*://*.${site}/*`);
    return JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...more] });
  });

async function switchManyOff(browser: ExtensionBrowser): Promise<void> {
  await browser.runInExtension(
    async (api, switchedOffSites) => {
      await api.storage.local.set({ settings: { version: 1, switchedOffSites } });
      await api.runtime.sendMessage({ type: 'settle', payload: {} });
    },
    sitesOf(1000, 'off'),
  );
}

/**
 * Opens the popup with no site switched and, in both browsers, one that holds a letter; in Chromium also with 1,000 sites
 * off, and with 300 more sites granted.
 */
export async function timeOpening(
  rounds: number,
  progress: (text: string) => void,
): Promise<readonly Opening[]> {
  const pages = { [url]: { html } };
  const unchanged = async (): Promise<void> => undefined;
  const results: Opening[] = [];
  for (const name of ['Chromium', 'Firefox'] as const) {
    progress(`the popup of ${name}`);
    const onlyLetter = (copy: BuildCopy): Promise<void> => copy.change('popup.html', () => reference);
    results.push(
      await openWithCopy(name, pages, onlyLetter, (browser) =>
        timeRounds(browser, `${name}, reference: one letter`, rounds),
      ),
      await openWithCopy(name, pages, unchanged, (browser) =>
        timeRounds(browser, `${name}, no site off`, rounds),
      ),
    );
  }
  progress('popup with 1,000 sites off');
  const off = await openWithCopy('Chromium', pages, unchanged, async (browser) => {
    await switchManyOff(browser);
    return timeRounds(browser, 'Chromium, 1,000 sites off', rounds);
  });
  progress('popup with 300 more sites granted');
  const granted = await openWithCopy('Chromium', pages, grantMoreSites, (browser) =>
    timeRounds(browser, 'Chromium, 300 more sites granted', rounds),
  );
  return [...results, off, granted];
}
