import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { listUnexpectedRequests } from '../browsers/list-unexpected-requests.ts';
import { startPageServer } from '../browsers/page-server.ts';
import type { PageServer } from '../browsers/page-server.ts';
import { askDetector } from './ask-detector.ts';
import { browserNames, openBrowserAt } from './open-browser.ts';
import { readPages } from '../pages/read-pages.ts';

const pages = readPages();

describe.each(browserNames)('in %s, the panel', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    server = await startPageServer(Object.fromEntries(pages.map(({ url, html }) => [url, { html }])));
    return server.stop;
  });
  beforeAll(async () => {
    browser = await openBrowserAt(name, server);
    return browser.close;
  });

  test.each(pages.map((page) => [page.verdict, page.slug, page] as const))(
    '%s: %s',
    async (verdict, _slug, { url, why }) => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url);
      const panel = findPanel(page);
      if (verdict === 'talks') {
        await panel.waitFor();
        expect(await panel.has('button')).toBe(true);
      } else {
        // The verdict is sent after the panel would have been asked for, so there is nothing left to wait for.
        expect(await askDetector(browser, page), why).toBe(verdict);
        expect(await panel.exists(), why).toBe(false);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test('has every section a reader looks for, under its name', async () => {
    const sample = pages.find(({ slug }) => slug === 'sample-article');
    const page = await browser.newPage();
    await page.goto(sample?.url ?? '');
    const panel = findPanel(page);
    await panel.waitFor();
    if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
    const wanted = [
      'Close before',
      'Sticking points',
      'Mediators',
      'Reasons given for collapses',
      'Background',
      'Questions',
    ];
    // What follows the first screen is drawn in the frames after it.
    await expect.poll(() => panel.headings(), { timeout: 10_000 }).toEqual(expect.arrayContaining(wanted));
    const headings = await panel.headings();
    expect(headings.some((heading) => heading.startsWith('Where things stood on'))).toBe(true);
    expect(await panel.text()).toMatch(/Record checked to \d+ \w+ \d{4}, \d+ days ago/);
    await panel.click('button', 'Close before');
    // The line stands at the end of the list, which is drawn bit by bit.
    await expect.poll(() => panel.text(), { timeout: 10_000 }).toContain('This article: 3 July 2026');
    expect(await panel.text()).toContain('Near-deal');
    await page.close();
  });

  test('sent no request of its own through all of this', () => {
    expect(
      listUnexpectedRequests(
        server.requests,
        pages.map(({ url }) => url),
      ),
    ).toEqual([]);
  });
});
