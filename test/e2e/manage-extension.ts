import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { evaluateInFirefox } from '../browsers/firefox-protocol.ts';

/** Does it to the add-on with this id, as Firefox's own page of add-ons does. */
function askAddonManager(
  browser: Browser,
  id: string,
  deed: 'enable' | 'disable' | 'uninstall',
): Promise<unknown> {
  return evaluateInFirefox(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
      await addon.${deed}();
    })()`,
  );
}

/** Takes the whole extension out of the browser, as a reader does in the browser's own page. */
export async function removeExtension(browser: ExtensionBrowser, page: Page): Promise<void> {
  const id = await browser.runInExtension((api) => api.runtime.id);
  if (browser.name === 'Chromium') await page.browser().uninstallExtension(id);
  else await askAddonManager(page.browser(), id, 'uninstall');
}

/** How to switch the whole extension off and on, as a reader does in the browser's own page. */
export async function prepareEnabling(
  browser: ExtensionBrowser,
): Promise<(enabled: boolean) => Promise<void>> {
  const id = await browser.runInExtension((api) => api.runtime.id);
  const page = await browser.newPage();
  if (browser.name === 'Chromium') await page.goto('chrome://extensions');
  return async (enabled) => {
    if (browser.name === 'Chromium')
      await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${enabled})`);
    else await askAddonManager(page.browser(), id, enabled ? 'enable' : 'disable');
  };
}
