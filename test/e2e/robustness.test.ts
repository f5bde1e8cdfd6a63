import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { readMessages } from '../../content/build/read/read-messages.ts';
import { findPanel } from '../browsers/find-panel.ts';
import type { Panel } from '../browsers/find-panel.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const sample = readPage('sample-article');
const xhtml = readPage('xhtml-page');
const address = (slug: string): string =>
  `https://www.theguardian.com/world/2026/jul/03/gaza-ceasefire-talks-${slug}`;
const withBody = (extra: string): string => sample.html.replace('</main>', `${extra}</main>`);

/** What the pages below tell of themselves. */
declare const told: { removed: number; shift: number; clicked: number };

const tellShift = `new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) told.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

const pages = {
  locked: withBody(
    '<style>html,body{overflow:hidden!important;height:100%;position:fixed;width:100%}</style>',
  ),
  dialog: withBody(
    `<dialog><button>Agree</button></dialog><script>
      globalThis.told = { clicked: 0 };
      const dialog = document.querySelector('dialog');
      dialog.firstChild.onclick = () => { told.clicked += 1; dialog.close(); };
    </script>`,
  ),
  removing: withBody(
    `<script>
      globalThis.told = { removed: 0 };
      const clean = () => {
        for (const element of document.querySelectorAll('*'))
          if (element.localName.includes('-')) { element.remove(); told.removed += 1; }
      };
      new MutationObserver(clean).observe(document.documentElement, { childList: true, subtree: true });
    </script>`,
  ),
  screen: withBody(
    `<p><button id="play" style="position:fixed;left:10px;top:10px">Play</button></p><script>
      document.querySelector('#play').onclick = () => document.querySelector('article').requestFullscreen();
    </script>`,
  ),
  calm: withBody(
    `<p><a href="#a" id="here">A link</a></p><script>
      globalThis.told = { shift: 0 };
      try { ${tellShift} } catch {}
      document.querySelector('#here').focus({ preventScroll: true });
      scrollTo(0, 200);
    </script>`,
  ),
};

describe.each(browserNames)('in %s, the panel', (name) => {
  let browser: ExtensionBrowser;
  let page: Page;
  let panel: Panel;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser(name, {
      ...Object.fromEntries(Object.entries(pages).map(([slug, html]) => [address(slug), { html }])),
      [xhtml.url]: { html: xhtml.html, headers: { 'content-type': 'application/xhtml+xml' } },
    });
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    panel = findPanel(page);
    return browser.close;
  });

  const open = async (url: string, language = 'en'): Promise<void> => {
    const close = String(readMessages(language)['closePanel']);
    await page.goto(url);
    await panel.waitFor();
    if (!(await panel.has('button', close))) await panel.click('button');
    await panel.element('button', close);
  };
  const isDrawn = (): Promise<boolean> =>
    page.evaluate(() => {
      const host = document.querySelector('ceasefire-context');
      return host !== null && getComputedStyle(host).display !== 'none';
    });

  test('comes without moving the page, its scrolling or its focus', async () => {
    await open(address('calm'));
    // A second look, at a page where it was open from the start.
    await page.goto('about:blank');
    await page.goto(address('calm'));
    await panel.element('button', 'Close the panel');
    await sleep(300);
    const seen = await page.evaluate(() => ({
      scroll: scrollY,
      focus: document.activeElement?.id,
      shift: told.shift,
    }));
    expect(seen).toEqual({ scroll: 200, focus: 'here', shift: 0 });
  });

  test('scrolls where the page must not, and leaves the page where it is', async () => {
    await open(address('locked'));
    const box = await panel.box();
    const heading = await panel.element('heading', 'Questions');
    const top = async (): Promise<number> => (await heading.boundingBox())?.y ?? 0;
    const before = await top();
    await page.mouse.move((box?.x ?? 0) + 100, 500);
    await page.mouse.wheel({ deltaY: 200 });
    for (let attempt = 0; attempt < 30 && (await top()) === before; attempt += 1) await sleep(100);
    expect(await top()).toBeLessThan(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('stays out of the way of a modal dialog, and is there after it', async () => {
    await open(address('dialog'));
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.click('dialog button');
    expect(await page.evaluate(() => told.clicked)).toBe(1);
    await panel.click('button', 'Close the panel');
    expect(await panel.has('button', 'Close the panel')).toBe(false);
  });

  test('comes back three times where the page removes it, and then stays away', async () => {
    await page.goto(address('removing'));
    await page.waitForFunction(() => told.removed >= 4, { timeout: 10_000 });
    await sleep(1000);
    expect(await page.evaluate(() => told.removed)).toBe(4);
    expect(await panel.exists()).toBe(false);
  });

  test('is hidden while something of the page fills the screen', async () => {
    await open(address('screen'));
    await page.click('#play');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    for (let attempt = 0; attempt < 20 && (await isDrawn()); attempt += 1) await sleep(50);
    expect(await isDrawn()).toBe(false);
    await page.evaluate(() => document.exitFullscreen());
    await panel.waitFor();
    expect(await isDrawn()).toBe(true);
  });

  // Firefox's driver has no other media than the screen.
  test.runIf(name === 'Chromium')('is not printed', async () => {
    await open(address('calm'));
    await page.emulateMediaType('print');
    expect(await isDrawn()).toBe(false);
    await page.emulateMediaType('screen');
    expect(await isDrawn()).toBe(true);
  });

  test('works on a page that is XML', async () => {
    await open(xhtml.url, 'es');
    expect(await page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    await panel.click('button', String(readMessages('es')['stickingPoints']));
    expect((await panel.headings()).length).toBeGreaterThan(12);
    expect((await panel.box())?.height).toBe(800);
  });

  test('caused no error on any of these pages', () => {
    expect(errors).toEqual([]);
  });
});
