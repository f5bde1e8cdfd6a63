import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { readPage } from '../pages/read-pages.ts';
import { browserNames, openBrowser } from './open-browser.ts';

const { url, html } = readPage('sample-article');

/** What a reader sees of the popup over the page in front. */
interface SeenPopup {
  readonly text: string;
  readonly isOn: boolean;
  /** CSS pixels, what the browser gives it and what its content takes. */
  readonly width: readonly [given: number, taken: number];
  readonly height: readonly [given: number, taken: number];
}

/** CSS pixels: more than the frame that is painted first takes, and no more than a browser has room for in a small window. */
const roomy = 500;
/** Browsers give a popup no more. */
const tallest = 600;

/** Opens the popup as a click on the toolbar button does, reads it, presses the switch where asked to, and closes it. */
const openPopup = (browser: ExtensionBrowser, press: boolean): Promise<SeenPopup> =>
  browser.runInExtension(
    async (api, [presses, enough]) => {
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
      await api.action.openPopup();
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const [popup] = api.extension.getViews({ type: 'popup' });
        const root = popup?.document;
        const control = root?.querySelector<HTMLInputElement>('[role=switch]');
        const taken = root?.documentElement.scrollHeight ?? 0;
        // Chromium gives it more room only when it is filled.
        if (popup && root && control && popup.innerHeight >= Math.min(taken, enough)) {
          const seen = {
            text: root.body.innerText,
            isOn: control.checked,
            width: [popup.innerWidth, root.documentElement.scrollWidth] as const,
            height: [popup.innerHeight, taken] as const,
          };
          if (presses) {
            control.click();
            while (root.body.innerText === seen.text) await pause();
          }
          popup.close();
          return seen;
        }
        await pause();
      }
      throw new Error('No popup with a switch and room for it came.');
    },
    [press, roomy] as const,
  );

describe.each(browserNames)('in %s, the popup under the toolbar button', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { [url]: { html } });
    return browser.close;
  });

  test('speaks of the page in front, fits what the browser gives it, and switches the site', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    const panel = findPanel(page);
    await panel.waitFor();
    await page.bringToFront();
    const first = await openPopup(browser, true);
    expect(first.text).toContain('The panel is here');
    expect(first.isOn).toBe(true);
    expect(first.width[1]).toBeLessThanOrEqual(first.width[0]);
    expect(first.height[0]).toBeGreaterThanOrEqual(Math.min(first.height[1], roomy));
    expect(first.height[0]).toBeLessThanOrEqual(tallest);
    await panel.waitForGone();
    const second = await openPopup(browser, true);
    expect(second.isOn).toBe(false);
    await panel.waitFor();
  });
});
