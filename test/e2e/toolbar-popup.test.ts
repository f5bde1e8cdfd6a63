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
  readonly height: number;
}

/** Opens the popup as a click on the toolbar button does, reads it, presses the switch where asked to, and closes it. */
const openPopup = (browser: ExtensionBrowser, press: boolean): Promise<SeenPopup> =>
  browser.runInExtension(async (api, presses) => {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
    await api.action.openPopup();
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const [popup] = api.extension.getViews({ type: 'popup' });
      const root = popup?.document;
      const control = root?.querySelector<HTMLInputElement>('[role=switch]');
      if (popup && root && control) {
        const seen = {
          text: root.body.innerText,
          isOn: control.checked,
          width: [popup.innerWidth, root.documentElement.scrollWidth] as const,
          height: popup.innerHeight,
        };
        if (presses) {
          control.click();
          while (control.checked === seen.isOn) await pause();
        }
        popup.close();
        return seen;
      }
      await pause();
    }
    throw new Error('No popup with a switch came.');
  }, press);

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
    // More than the frame that is painted first; browsers give a popup 600 pixels at most.
    expect(first.height).toBeGreaterThan(350);
    expect(first.height).toBeLessThanOrEqual(600);
    await panel.waitForGone();
    const second = await openPopup(browser, true);
    expect(second.isOn).toBe(false);
    await panel.waitFor();
  });
});
