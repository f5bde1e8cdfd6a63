import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMessages } from '../../content/build/read/read-messages.ts';
import { exposeClosedRoot } from '../browsers/expose-closed-root.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';
import { runAxe } from './run-axe.ts';

const host = 'ceasefire-context';
const pages = {
  ar: readPage('arabic-article'),
  de: readPage('german-soft-hyphens'),
  es: readPage('spanish-inverted-marks'),
  fr: readPage('french-guillemets'),
  he: readPage('hebrew-lying-lang'),
} as const;
type Language = keyof typeof pages;
const languages = Object.keys(pages) as Language[];

function word(language: string, key: string): string {
  return String(readMessages(language)[key]);
}

describe.each(browserNames)('in %s, the panel', (name) => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    const served = Object.values(pages).map(({ url, html }) => [url, { html }] as const);
    browser = await openBrowser(name, Object.fromEntries(served));
    page = await browser.newPage();
    return browser.close;
  });

  const show = async (language: Language, shown: string = language): Promise<void> => {
    await page.goto(pages[language].url);
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', word(shown, 'closePanel')))) await panel.click('button');
    await panel.element('button', word(shown, 'closePanel'));
    await panel.element('heading', word(shown, 'stickingPoints'));
    await exposeClosedRoot(page);
  };
  const readState = (): Promise<{ lang: string; dir: string; pressed: string }> =>
    page.evaluate((element) => {
      const root = document.querySelector(element)?.shadowRoot;
      const panel = root?.querySelector('aside');
      const pressed = root?.querySelector('.language[aria-pressed=true]');
      return { lang: panel?.lang ?? '', dir: panel?.dir ?? '', pressed: pressed?.textContent ?? '' };
    }, host);
  const waitForLanguage = async (language: string): Promise<void> => {
    for (let attempt = 0; attempt < 50 && (await readState()).lang !== language; attempt += 1)
      await sleep(100);
    expect((await readState()).lang).toBe(language);
  };
  /** Opens the section of the sticking points and the first of them, whatever stood open when the page was left. */
  const openFirstPoint = (): Promise<void> =>
    page.evaluate(async (element) => {
      const root = document.querySelector(element)?.shadowRoot;
      for (const selector of [
        '.section-sticking-points > h3 button',
        '.section-sticking-points .entry > h4 button',
      ]) {
        const button = root?.querySelector<HTMLElement>(selector);
        if (button?.ariaExpanded !== 'true') button?.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }, host);
  const ownName = (language: string): string =>
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '';

  test.each(languages)(
    'beside an article in %s comes in its language, without a fault that axe finds',
    async (language) => {
      await show(language);
      const dir = language === 'ar' || language === 'he' ? 'rtl' : 'ltr';
      expect(await readState()).toEqual({ lang: language, dir, pressed: ownName(language) });
      const panel = findPanel(page);
      await panel.click('button', word(language, 'stickingPoints'));
      const text = await panel.text();
      expect(text).toContain(word(language, 'draftByMachine'));
      expect(text).toContain(word(language, 'inThisArticle'));
      // A name of the record, found in the article and called by its name in the panel's language.
      const named = await page.evaluate(
        (element) =>
          [
            ...(document.querySelector(element)?.shadowRoot?.querySelectorAll<HTMLElement>('.mention bdi') ??
              []),
          ].map(({ lang }) => lang),
        host,
      );
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((lang) => lang !== '' && lang !== language)).toEqual([]);
      const { violations, inShadow } = await runAxe(page, host);
      expect(violations).toEqual([]);
      expect(inShadow).toBeGreaterThan(60);
    },
  );

  test('shows another language after one click, in place, and remembers it on other pages and after a reload', async () => {
    await show('fr');
    const panel = findPanel(page);
    await panel.click('button', ownName('he'));
    await waitForLanguage('he');
    expect(await readState()).toMatchObject({ dir: 'rtl' });
    expect(await panel.has('heading', word('he', 'stickingPoints'))).toBe(true);
    await show('de', 'he');
    expect((await readState()).lang).toBe('he');
    // The article's own language means: whatever the article is written in.
    await panel.click('button', ownName('de'));
    await waitForLanguage('de');
    await show('es');
    expect((await readState()).lang).toBe('es');
  });

  test('follows a choice that was made elsewhere while it is open', async () => {
    await show('es');
    const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    await (await popup.waitForSelector('select'))?.select('ar');
    await popup.waitForFunction(() => document.querySelector('main')?.dir === 'rtl');
    await page.bringToFront();
    await waitForLanguage('ar');
    await (await popup.waitForSelector('select'))?.select('article');
    await page.bringToFront();
    await waitForLanguage('es');
    await popup.close();
  });

  test('shows the English original after one click, marked as English, and the translation again after the next', async () => {
    await show('ar');
    const panel = findPanel(page);
    await panel.click('button', word('ar', 'showOriginal'));
    await panel.element('button', word('ar', 'hideOriginal'));
    const marked = (): Promise<number> =>
      page.evaluate(
        (element) =>
          document.querySelector(element)?.shadowRoot?.querySelectorAll('bdi[lang=en][dir=ltr]').length ?? 0,
        host,
      );
    expect(await marked()).toBeGreaterThan(3);
    expect(await panel.text()).toContain('ceasefire');
    await panel.click('button', word('ar', 'hideOriginal'));
    await panel.element('button', word('ar', 'showOriginal'));
    expect(await marked()).toBe(0);
  });

  test('has English under each position while its translation is a draft', async () => {
    await show('he');
    await openFirstPoint();
    const count = (): Promise<number> =>
      page.evaluate(
        (element) =>
          document.querySelector(element)?.shadowRoot?.querySelectorAll('.accounts .original').length ?? 0,
        host,
      );
    for (let attempt = 0; attempt < 50 && (await count()) < 2; attempt += 1) await sleep(100);
    expect(await count()).toBe(2);
  });

  test.each([
    ['ar', 'والمحادثات'],
    ['he', 'שבמועצת'],
  ] as const)(
    'has its like in the popup: a search in %s finds answers, and axe no fault',
    async (language, query) => {
      await show('es');
      const popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
      await (await popup.waitForSelector('select'))?.select(language);
      await popup.waitForFunction(() => document.querySelector('main')?.dir === 'rtl');
      const before = await popup.$$eval('h3', (all) => all.length);
      await (await popup.waitForSelector('input[type=search]'))?.type(query);
      await popup.waitForFunction((all) => document.querySelectorAll('h3').length < all, {}, before);
      expect(await popup.$$eval('h3', (all) => all.length)).toBeGreaterThan(0);
      expect((await runAxe(popup)).violations).toEqual([]);
      await (await popup.waitForSelector('select'))?.select('article');
      await popup.waitForFunction(() => document.querySelector('main')?.dir === 'ltr');
      await popup.close();
    },
  );
});
