import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { evaluateInFirefox } from '../browsers/firefox-protocol.ts';

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
    else
      await evaluateInFirefox(
        page.browser(),
        `(async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
          await addon.${enabled ? 'enable' : 'disable'}();
        })()`,
      );
  };
}
