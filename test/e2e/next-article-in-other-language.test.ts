import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const english = readPage('sample-article');
const french = readPage('french-guillemets');

/** Shows another article as sites do that load no new page; runs in the page. */
const showNext = (html: string, path: string): void => {
  const next = new DOMParser().parseFromString(html, 'text/html');
  history.pushState(null, '', path);
  document.documentElement.lang = next.documentElement.lang;
  document.head.replaceChildren(...next.head.childNodes);
  document.body.replaceChildren(...next.body.childNodes);
};

describe.each(browserNames)('in %s, where the next article on a page is in another language', (name) => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(name, { [english.url]: { html: english.html } });
    page = await browser.newPage();
    return browser.close;
  });

  test('it is read by the words of its own language', async () => {
    await page.goto(english.url);
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    await panel.element('heading', 'In this article');

    await page.evaluate(showNext, french.html, `${new URL(english.url).pathname}-la-suite`);

    // It comes as the small tab, in French.
    await panel.waitFor();
    await panel.click('button');
    await panel.element('heading', 'Dans cet article');
    // Found by French words only: the article writes États-Unis, américain.
    await expect(panel.element('button', 'États-Unis 3 mentions')).resolves.toBeTruthy();
  });
});
