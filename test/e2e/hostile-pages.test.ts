import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { askDetector } from './ask-detector.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html } = readPage('sample-article');
const address = (slug: string): string =>
  `https://www.theguardian.com/world/2026/jul/03/gaza-ceasefire-talks-${slug}`;
const withStyle = (css: string): string => html.replace('</head>', `<style>${css}</style></head>`);
const paragraph = '<p>The mayor opened a library and a swimming pool on Monday, the council said.</p>';

const pages = {
  'strict-csp': {
    // Without styles of its own, which that policy would refuse and the browser report.
    html: html.replace(/<style>[^]*?<\/style>/g, '').replace(/ style="[^"]*"/g, ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src *; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'unset-everything': { html: withStyle('*{all:unset!important}html,body,body *{display:block!important}') },
  'moved-body': {
    html: withStyle('body{transform:translate(300px,200px) scale(.5);filter:blur(1px);contain:paint}'),
  },
  'large-letters': {
    html: withStyle(
      'html{font-size:40px!important;zoom:1}*{font-size:31px!important;line-height:3!important}',
    ),
  },
  'small-letters': { html: withStyle('html{font-size:62.5%}') },
  'layer-on-top': {
    html: html.replace(
      '</body>',
      '<div style="position:fixed;inset:0;z-index:2147483647;background:#0003"></div></body>',
    ),
  },
  'hostile-css': {
    html: withStyle(
      '*{display:none!important;color:red!important;transform:none!important}ceasefire-context{display:none!important;opacity:0!important;pointer-events:none!important;position:static!important}html,head,body,body *{display:revert!important}html{font-size:62.5%!important}body{pointer-events:none}',
    ),
  },
  quirks: { html: html.replace(/^<!doctype html>/i, '') },
  'no-head': {
    html: `<!doctype html><h1>Gaza ceasefire talks: Hamas answers the mediators' proposal</h1><p>Mediators from Qatar and Egypt passed Hamas's answer on a Gaza truce to Israel.</p>`,
  },
  'broken-json-ld': {
    html: html.replace(
      '</head>',
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": }</script></head>',
    ),
  },
  'five-megabytes': {
    html: `<!doctype html><title>Council news</title><h1>Library opens</h1>${paragraph.repeat(65_000)}`,
  },
};
const unrelated = new Set(['five-megabytes']);

describe.each(browserNames)('in %s, a hostile page', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    const served = Object.entries(pages).map(([slug, page]) => [address(slug), page] as const);
    browser = await openBrowser(name, Object.fromEntries(served));
    return browser.close;
  });

  test.each(Object.keys(pages))('%s neither hides the panel nor breaks under it', async (slug) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address(slug));
    const panel = findPanel(page);
    if (unrelated.has(slug)) {
      expect(await askDetector(browser, page)).toBe('none');
      expect(await panel.exists()).toBe(false);
    } else {
      await panel.waitFor();
      if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
      const close = await panel.element('button', 'Close the panel');
      expect(await panel.box()).toMatchObject({ y: 0, height: 800 });
      // The page's letters have the page's size, the panel's have its own.
      const heading = await panel.element('heading', 'Ceasefire Context');
      expect(await heading.evaluate((node) => getComputedStyle(node).fontSize)).toBe('18px');
      // What the reader sees at a place is what they click there.
      const { x, y, width, height } = (await close.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect([width, height]).toEqual([32, 32]);
      const met = await page.evaluate(
        (left, top) => document.elementFromPoint(left, top)?.localName,
        x + width / 2,
        y + height / 2,
      );
      expect(met).toBe('ceasefire-context');
      await close.click();
      expect(await panel.has('button', 'Close the panel')).toBe(false);
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  test('cannot see into the panel, nor who put it there', async () => {
    const page = await browser.newPage();
    await page.goto(address('quirks'));
    await findPanel(page).waitFor();
    const seen = await page.evaluate(() => {
      const host = document.querySelector('ceasefire-context');
      return {
        root: host?.shadowRoot ?? null,
        global: 'ceasefireContext' in globalThis,
        text: host?.textContent ?? '',
      };
    });
    expect(seen).toEqual({ root: null, global: false, text: '' });
    await page.close();
  });
});
