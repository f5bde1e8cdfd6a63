import { setTimeout as sleep } from 'node:timers/promises';
import { resolve } from 'node:path';
import { exposeClosedRoot } from '../../browsers/expose-closed-root.ts';
import { launchChromium } from '../../browsers/launch-chromium.ts';
import { startPageServer } from '../../browsers/page-server.ts';
import { readPage } from '../../pages/read-pages.ts';
import { waitUntilRegistered } from '../../e2e/wait-until-registered.ts';

const host = 'ceasefire-context';

/** ms from the click on a language until the panel stands there in it, painted. */
export interface SwitchTimes {
  readonly language: string;
  /** The texts were fetched for it. */
  readonly first: readonly number[];
  /** They were there already. */
  readonly again: readonly number[];
}

/** Clicks every language button twice in each of `rounds` fresh pages with the panel open; in a real Chromium. */
export async function timeSwitches(rounds: number): Promise<readonly SwitchTimes[]> {
  const sample = readPage('sample-article');
  const server = await startPageServer({ [sample.url]: { html: sample.html } });
  const browser = await launchChromium({
    extensionDir: resolve('.output/chrome-mv3'),
    server,
    headless: true,
    windowSize: { width: 1280, height: 800 },
  });
  try {
    await waitUntilRegistered(browser);
    const times = new Map<string, { first: number[]; again: number[] }>();
    const page = await browser.newPage();
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(sample.url);
      await page.waitForSelector(host);
      await exposeClosedRoot(page);
      // The article is read by then, and the worker of the extension is awake.
      await sleep(500);
      for (const which of ['first', 'again'] as const) {
        for (const [language, time] of await page.evaluate(clickEach, host)) {
          const known = times.get(language) ?? { first: [], again: [] };
          known[which].push(time);
          times.set(language, known);
        }
      }
    }
    return [...times].map(([language, measured]) => ({ language, ...measured }));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Runs in the page: every language but the one shown, and that one last. */
async function clickEach(element: string): Promise<[language: string, time: number][]> {
  const root = document.querySelector(element)?.shadowRoot;
  const panel = root?.querySelector('aside');
  const buttons = [...(root?.querySelectorAll<HTMLButtonElement>('.language') ?? [])];
  const order = buttons.toSorted(
    (one, other) => Number(one.lang === panel?.lang) - Number(other.lang === panel?.lang),
  );
  const times: [string, number][] = [];
  for (const button of order) {
    const start = performance.now();
    button.click();
    while (panel?.lang !== button.lang) await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push([button.lang, performance.now() - start]);
    await new Promise((done) => setTimeout(done, 300));
  }
  return times;
}
