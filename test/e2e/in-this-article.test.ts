import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import type { Panel } from '../browsers/find-panel.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html, url } = readPage('sample-article');

/** What the page itself can read of our marks: the texts marked, by name of the mark. */
function readMarks(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, marked]) => [name, [...marked].map((range) => String(range))]),
    ),
  );
}

/** The colour behind marked passages; the browser is asked, because the rule stands in none of the page's sheets. */
function readMarkColour(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body, '::highlight(passage)').backgroundColor);
}

describe.each(browserNames)('in %s, what the article mentions', (name) => {
  let browser: ExtensionBrowser;
  let page: Page;
  let panel: Panel;
  beforeAll(async () => {
    browser = await openBrowser(name, { [url]: { html } });
    return browser.close;
  });
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(url);
    panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
  });

  test('is listed, and a click marks the passage, brings it into view and opens the fact', async () => {
    await panel.element('heading', 'In this article');
    const markup = await page.evaluate(() => document.querySelector('article')?.innerHTML);
    // A rule for highlights has the browser compute the style of the whole page: not before it is needed.
    expect(await readMarkColour(page)).toBe('rgba(0, 0, 0, 0)');
    await panel.click('button', 'Hamas’s weapons 6 mentions');
    await panel.element('button', 'Hamas’s weapons mention 1 of 6');
    const [marked] = (await readMarks(page))['passage'] ?? [];
    expect(marked).toMatch(/Hamas.s weapons/);
    await expect.poll(() => readMarkColour(page)).toBe('rgb(255, 224, 138)');
    expect(await panel.text()).toContain('Israel asked for full disarmament');
    expect(await page.evaluate(() => document.querySelector('article')?.innerHTML)).toBe(markup);
  });

  test('has its next passage marked by a second click, in view', async () => {
    await panel.click('button', 'Hamas’s weapons mention 1 of 6');
    await panel.element('button', 'Hamas’s weapons mention 2 of 6');
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get('passage') ?? [];
      const box = (range as Range | undefined)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(Object.keys(await readMarks(page))).toEqual(['passage']);
  });

  test('leaves no mark on the page when the panel goes', async () => {
    await panel.click('button', 'Close the panel');
    expect(await readMarks(page)).toEqual({});
  });
});
