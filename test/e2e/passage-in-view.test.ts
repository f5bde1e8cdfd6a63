import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html, url } = readPage('sample-article');
const filler = 'A sentence of the story that says nothing of the record.<br><br>'.repeat(60);
const story = `<p>Mediators of Qatar met Hamas on a Gaza ceasefire and hostage deal.</p>
  <div>${filler}The Philadelphi corridor is a point, Israel said.<br><br>${filler}</div>`;
const withArticle = (style: string): string =>
  html
    .replace('</head>', `<style>${style}</style></head>`)
    .replace(/<article[^]*<\/article>/, `<article><h1>Gaza ceasefire talks go on</h1>${story}</article>`);

/** Pages that scroll in each of the ways that are common. */
const pages: Readonly<Record<string, string>> = {
  'of one block between line breaks': '',
  'whose body scrolls': 'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto }',
  'that scrolls smoothly in a box': 'main { height: 80vh; overflow-y: scroll; scroll-behavior: smooth }',
  'whose box hides what is too wide': 'main { overflow-x: hidden } footer { position: relative; top: 8px }',
  'with the story in a low box': 'article { height: 200px; overflow: auto } body { padding-bottom: 1000px }',
};
const addressOf = (at: number): string => `${url}-${at}`;
const viewports = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;

describe.each(browserNames)('in %s, a mention', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    const served = Object.values(pages).map((style, at) => [addressOf(at), { html: withArticle(style) }]);
    browser = await openBrowser(name, Object.fromEntries(served));
    return browser.close;
  });

  test.each(
    Object.keys(pages).flatMap((page, at) =>
      (['desktop', 'phone'] as const).map((screen) => [page, screen, at] as const),
    ),
  )('leads to its passage on a page %s, on a %s', async (_, screen, at) => {
    const page = await browser.newPage();
    await page.setViewport(viewports[screen]);
    await page.goto(addressOf(at));
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    await panel.click('button', 'Philadelphi corridor and the Egyptian border 1 mention');
    // The sheet covers the lower 70 per cent of a phone.
    const free = viewports[screen].height * (screen === 'phone' ? 0.3 : 1);
    await page.waitForFunction(
      (bottom) => {
        const [range] = CSS.highlights.get('passage') ?? [];
        const box = (range as Range | undefined)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= bottom;
      },
      {},
      free,
    );
    expect(await page.evaluate(() => String([...(CSS.highlights.get('passage') ?? [])][0]))).toBe(
      'Philadelphi corridor',
    );
    await page.close();
  });
});
