import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { waitUntilRegistered } from './wait-until-registered.ts';

describe.each(browserNames)('in %s, the welcome page', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
    return browser.close;
  });

  const countWelcomes = (): Promise<number> =>
    browser.runInExtension(async (api) => {
      const tabs = await api.tabs.query({});
      return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
    });

  test('opens once when the extension is installed, and never after an update', async () => {
    expect(await countWelcomes()).toBe(1);
    await browser.reinstallExtension();
    await waitUntilRegistered(browser);
    expect(await countWelcomes()).toBeLessThanOrEqual(1);
  });

  test('draws its sample panel as the panel on an article is drawn: marks, and years side by side', async () => {
    const page = await browser.extensionPage('welcome.html');
    await page.waitForSelector('.strip');
    const { lefts, marks } = await page.evaluate(() => ({
      lefts: [...document.querySelectorAll('.strip .time-labels span')].map(
        (year) => year.getBoundingClientRect().left,
      ),
      marks: [...document.querySelectorAll('.strip circle')].filter(
        (mark) => mark.getBoundingClientRect().width > 0,
      ).length,
    }));
    expect(marks).toBeGreaterThan(5);
    expect(lefts.length).toBeGreaterThan(1);
    for (const [at, left] of lefts.slice(1).entries()) expect(left - (lefts[at] ?? 0)).toBeGreaterThan(40);
    await page.close();
  });
});
