import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';
import { readPage } from '../../pages/read-pages.ts';
import { openWithCopy } from './open-with-copy.ts';

/** Times of one situation, ms from the start of the popup's page; `ready` is empty where there is no switch. */
export interface Opening {
  readonly what: string;
  /** The browser's own word: first-contentful-paint. */
  readonly painted: readonly number[];
  /** When the site's switch is there. */
  readonly ready: readonly number[];
}

const { url, html } = readPage('sample-article');
const sitesOf = (count: number, word: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${word}-${at}.com`).sort();

/** A page of an extension that holds one letter: nothing of an extension is painted sooner. */
const reference = { file: 'reference.html', html: '<!doctype html><title>Reference</title><p>a' } as const;

async function timePaint(browser: ExtensionBrowser, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const page = await browser.extensionPage(reference.file);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    times.push(
      await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ),
    );
    await page.close();
  }
  return times.slice(1);
}

async function timeOnce(browser: ExtensionBrowser, tab: number): Promise<readonly [number, number]> {
  const popup = await browser.extensionPage('manifest.json');
  await popup.evaluateOnNewDocument(() => {
    const look = (): void => {
      if (!document.querySelector('[role=switch]')) return void requestAnimationFrame(look);
      Object.assign(globalThis, { readyAt: performance.now() });
    };
    look();
  });
  await popup.goto(popup.url().replace('manifest.json', `popup.html?tab=${tab}`));
  await popup.waitForFunction(
    () => 'readyAt' in globalThis && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const times = await popup.evaluate(
    () =>
      [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        (globalThis as unknown as { readyAt: number }).readyAt,
      ] as const,
  );
  await popup.close();
  return times;
}

async function timeRounds(browser: ExtensionBrowser, what: string, rounds: number): Promise<Opening> {
  const page = await browser.newPage();
  await page.goto(url);
  const tab = await browser.tabId(page);
  // The first one warms what a browser that was just started has not loaded yet.
  await timeOnce(browser, tab);
  const times: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timeOnce(browser, tab));
  await page.close();
  return { what, painted: times.map(([painted]) => painted), ready: times.map(([, ready]) => ready) };
}

/** Opens the popup with no site switched, with 1,000 sites off, and with 300 more sites granted. */
export async function timeOpening(
  rounds: number,
  progress: (text: string) => void,
): Promise<readonly Opening[]> {
  const pages = { [url]: { html } };
  progress('popup with no site off, and with 1,000');
  const few = await openWithCopy(
    pages,
    (copy) => copy.add(reference.file, reference.html),
    async (browser) => {
      const painted = await timePaint(browser, rounds);
      const none = await timeRounds(browser, 'no site off', rounds);
      await browser.runInExtension(
        async (api, switchedOffSites) => {
          await api.storage.local.set({ settings: { version: 1, switchedOffSites } });
          await api.runtime.sendMessage({ type: 'settle', payload: {} });
        },
        sitesOf(1000, 'off'),
      );
      return [
        { what: 'reference: a page with one letter', painted, ready: [] },
        none,
        await timeRounds(browser, '1,000 sites off', rounds),
      ];
    },
  );
  progress('popup with 300 more sites granted');
  const granted = await openWithCopy(
    pages,
    (copy) =>
      copy.change('manifest.json', (text) => {
        const manifest = JSON.parse(text) as { host_permissions: readonly string[] };
        const more = sitesOf(300, 'granted').map((site) => `*://*.${site}/*`);
        return JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...more] });
      }),
    (browser) => timeRounds(browser, '300 more sites granted', rounds),
  );
  return [...few, granted];
}
