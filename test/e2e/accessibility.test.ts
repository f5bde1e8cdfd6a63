import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseColors } from '../browsers/choose-colors.ts';
import { exposeClosedRoot } from '../browsers/expose-closed-root.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import type { Panel } from '../browsers/find-panel.ts';
import { readMessages } from '../../content/build/read/read-messages.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';
import { runAxe } from './run-axe.ts';

const host = 'ceasefire-context';
const sample = readPage('sample-article');
const arabic = readPage('arabic-article');
/** The button that closes the panel is named in the language of the article. */
const closeIn = { ltr: 'Close the panel', rtl: String(readMessages('ar')['closePanel']) } as const;
const withInput = `${sample.url}-with-a-search-field`;
const inputPage = sample.html.replace(
  '<main>',
  `<input aria-label="Search" autofocus><script>
    globalThis.shortcuts = [];
    addEventListener('keydown', ({ key }) => shortcuts.push(key));
    document.querySelector('input').focus();
  </script><main>`,
);
const ownPages = ['popup.html', 'options.html', 'welcome.html'];

declare const shortcuts: readonly string[];

type State = 'only the tab' | 'open' | 'with everything opened';

/**
 * Each of colours, direction, state and browser meets each of the others at least once; what takes long only in one.
 */
const states: readonly (readonly [
  state: State,
  colors: 'light' | 'dark' | 'forced',
  direction: 'ltr' | 'rtl',
  only?: ExtensionBrowser['name'],
])[] = [
  ['only the tab', 'light', 'ltr'],
  ['open', 'dark', 'ltr'],
  ['only the tab', 'dark', 'rtl'],
  ['open', 'forced', 'rtl'],
  ['only the tab', 'forced', 'ltr'],
  ['open', 'light', 'rtl'],
  ['with everything opened', 'forced', 'ltr', 'Chromium'],
  ['with everything opened', 'light', 'rtl', 'Chromium'],
  ['with everything opened', 'dark', 'ltr', 'Firefox'],
];
const statesOf = (
  name: ExtensionBrowser['name'],
): readonly (readonly [State, 'light' | 'dark' | 'forced', 'ltr' | 'rtl'])[] =>
  states
    .filter(([, , , only]) => only === undefined || only === name)
    .map(([state, colors, direction]) => [state, colors, direction]);

describe.each(browserNames)('in %s, the panel', (name) => {
  let browser: ExtensionBrowser;
  let page: Page;
  let panel: Panel;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      [sample.url]: { html: sample.html },
      [arabic.url]: { html: arabic.html },
      [withInput]: { html: inputPage },
    });
    page = await browser.newPage();
    panel = findPanel(page);
    return browser.close;
  });

  const isOpen = (): Promise<boolean> => panel.has('button', 'Close the panel');
  const show = async (address: string, open: boolean): Promise<void> => {
    await page.goto(address);
    await page.bringToFront();
    await panel.waitFor();
    const close = closeIn[address === arabic.url ? 'rtl' : 'ltr'];
    if ((await panel.has('button', close)) === open) return;
    if (open) await panel.click('button');
    else await panel.click('button', close);
  };
  /** The focus follows once the panel is drawn. */
  const waitForFocus = async (words: string): Promise<void> => {
    for (let attempt = 0; attempt < 30; attempt += 1) {
      if ((await panel.focusedText())?.includes(words)) return;
      await sleep(100);
    }
    expect(await panel.focusedText()).toContain(words);
  };
  /** Opens all that can be opened, entries inside sections too; gives back how many there were. */
  const openEverything = (): Promise<number> =>
    page.evaluate(async (element) => {
      const root = document.querySelector(element)?.shadowRoot;
      let opened = 0;
      for (let level = 0; level < 4; level += 1) {
        const closed = root?.querySelectorAll<HTMLElement>(
          '[aria-expanded=false], details:not([open]) > summary',
        );
        // Every kind of entry a few times, but not every one of two hundred.
        for (const control of [...(closed ?? [])].slice(0, 60)) {
          control.click();
          opened += 1;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return opened;
    }, host);

  test.each(statesOf(name))(
    '%s, %s, on a page from %s, has no fault that axe finds',
    async (state, colors, direction) => {
      await chooseColors(page, colors);
      await show((direction === 'rtl' ? arabic : sample).url, state !== 'only the tab');
      await exposeClosedRoot(page);
      if (state === 'with everything opened') expect(await openEverything()).toBeGreaterThan(40);
      const { violations, inShadow } = await runAxe(page, host);
      expect(violations).toEqual([]);
      // Axe finds nothing where it sees nothing.
      expect(inShadow).toBeGreaterThan(state === 'only the tab' ? 2 : state === 'open' ? 30 : 200);
      await chooseColors(page, 'light');
      if (state !== 'with everything opened') return;
      // What stands open stays open in its tab: the tests that follow begin in another.
      await page.close();
      page = await browser.newPage();
      panel = findPanel(page);
    },
  );

  test('would be told of by axe if a button lost its name', async () => {
    await show(sample.url, true);
    await exposeClosedRoot(page);
    await page.evaluate(
      (element) =>
        document
          .querySelector(element)
          ?.shadowRoot?.querySelector('.icon-button')
          ?.removeAttribute('aria-label'),
      host,
    );
    const { violations } = await runAxe(page, host);
    expect(violations.map((line) => line.split(':')[0])).toEqual(['button-name']);
  });

  test('is one landmark with its name, and says nothing by itself', async () => {
    await show(sample.url, true);
    await exposeClosedRoot(page);
    const seen = await page.evaluate((element) => {
      const root = document.querySelector(element)?.shadowRoot;
      const live = [...(root?.querySelectorAll('output, [aria-live], [role=status], [role=alert]') ?? [])];
      return {
        landmarks: [...(root?.querySelectorAll('aside, nav, main, [role=complementary]') ?? [])].map(
          (one) => one.ariaLabel,
        ),
        loud: live.filter((one) => one.role === 'alert' || one.ariaLive === 'assertive').length,
        speaking: live.filter((one) => one.textContent !== '').length,
      };
    }, host);
    expect(seen).toEqual({ landmarks: ['Ceasefire Context'], loud: 0, speaking: 0 });
  });

  test('takes the focus when the reader opens it and gives it to its tab when they close it with Escape', async () => {
    await show(sample.url, false);
    await panel.click('button');
    await waitForFocus('Close the panel');
    await panel.press('button', 'Close the panel', 'Escape');
    await waitForFocus('Open Ceasefire Context');
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Enter');
    await waitForFocus('Close the panel');
    expect(await isOpen()).toBe(true);
  });

  test('is walked through with Tab in the order in which it is read', async () => {
    await show(sample.url, true);
    await (await panel.element('button', 'Close the panel')).focus();
    const met: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      met.push((await panel.focusedText()) ?? 'outside');
    }
    const headings = (await panel.headings()).slice(1);
    const order = met.filter((text) => headings.includes(text));
    expect(order.length).toBeGreaterThan(5);
    expect(order).toEqual(headings.filter((text) => order.includes(text)));
    await page.keyboard.down('Shift');
    for (let step = 0; step < 13; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await panel.focusedText()).toBe('Width of the panel');
  });

  test('is made wider and narrower with the arrow keys', async () => {
    await show(sample.url, true);
    const width = async (): Promise<number> => (await panel.box())?.width ?? 0;
    const before = await width();
    await (await panel.element('separator')).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(before + 20);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(before - 20);
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(before);
  });

  test('leaves the focus where it is when it opens by itself, and the page its keys', async () => {
    // Open as the reader last left it.
    await show(withInput, true);
    await page.reload();
    await panel.element('button', 'Close the panel');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await isOpen()).toBe(true);
    expect(await page.evaluate(() => shortcuts)).toEqual(['Escape', 'j']);
  });

  test('keeps what is typed in it from the page’s shortcuts', async () => {
    await show(withInput, true);
    await (await panel.element('button', 'Close the panel')).focus();
    for (const key of ['j', 'k', '/', 'ArrowDown'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => shortcuts)).toEqual([]);
  });

  test('opens at its command, and gives the focus back to where the reader was', async () => {
    await show(withInput, false);
    await page.focus('input');
    const tab = await browser.tabId(page);
    // No browser of a test takes the key itself: this is what the command sends.
    const command = (): Promise<unknown> =>
      browser.runInExtension((api, id) => api.tabs.sendMessage(id, { type: 'toggle', payload: {} }), tab);
    await command();
    await page.bringToFront();
    await waitForFocus('Close the panel');
    await command();
    await page.bringToFront();
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  test('takes the focus at its other command and gives it back, and stays open', async () => {
    await show(withInput, false);
    await page.focus('input');
    const tab = await browser.tabId(page);
    const command = async (): Promise<void> => {
      await browser.runInExtension(
        (api, id) => api.tabs.sendMessage(id, { type: 'focusPanel', payload: {} }),
        tab,
      );
      await page.bringToFront();
    };
    await command();
    await waitForFocus('Close the panel');
    await page.keyboard.press('Tab');
    const inside = await panel.focusedText();
    await command();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(await isOpen()).toBe(true);
    await command();
    await waitForFocus(inside ?? '');
    await page.keyboard.press('Escape');
    await panel.waitFor();
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  test('has a key for each of its commands', async () => {
    const commands = await browser.runInExtension(async (api) => api.commands.getAll());
    const own = commands.filter(({ name: command }) => command?.includes('-'));
    expect(own.map(({ name: command }) => command).sort()).toEqual([
      'focus-panel',
      'switch-site',
      'toggle-panel',
    ]);
    expect(own.filter(({ shortcut }) => !shortcut)).toEqual([]);
  });

  test('keeps its keys from the page’s listeners; in Firefox from those on the way up', async () => {
    await show(withInput, true);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const place of [globalThis, document, document.documentElement])
        for (const type of ['keydown', 'keypress', 'keyup'])
          for (const capture of [true, false])
            place.addEventListener(type, () => heard.push(`${type} ${capture}`), { capture });
    });
    await (await panel.element('button', 'Close before')).focus();
    for (const key of ['j', 'ArrowDown', ' ', 'Tab'] as const) await page.keyboard.press(key);
    const heard = (await page.evaluate('heard')) as readonly string[];
    expect(name === 'Firefox' ? heard.filter((one) => one.endsWith('false')) : heard).toEqual([]);
    // What the browser does with a key it does all the same.
    const button = await panel.element('button', 'Close before');
    expect(await button.evaluate((node) => node.ariaExpanded)).toBe('true');
    expect(await panel.focusedText()).not.toContain('Close before');
  });

  test.each(ownPages)('has its like in %s: no fault there either', async (file) => {
    const build = name === 'Chromium' ? 'chrome-mv3' : 'firefox-mv3';
    // A build without that page is another test's fault to find.
    if (!existsSync(`.output/${build}/${file}`)) return;
    const tab = await browser.tabId(page);
    const own = await browser.extensionPage(file === 'popup.html' ? `${file}?tab=${tab}` : file);
    await own.waitForSelector('main');
    const { violations, looked } = await runAxe(own);
    expect(violations).toEqual([]);
    expect(looked).toBeGreaterThan(10);
    await own.close();
    await page.bringToFront();
  });
});
