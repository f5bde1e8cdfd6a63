import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { evaluateInFirefox } from '../browsers/firefox-protocol.ts';

/** What a reader does in the browser's own page about an extension. */
export type HostAccessChange = 'grant' | 'revoke';

async function changeInFirefox(
  browser: ExtensionBrowser,
  change: HostAccessChange,
  pattern: string,
): Promise<void> {
  const page = await browser.newPage();
  const method = change === 'grant' ? 'add' : 'remove';
  const id = await browser.runInExtension((api) => api.runtime.id);
  // What about:addons calls when its switch for a site is clicked.
  await evaluateInFirefox(
    page.browser(),
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      const change = { permissions: [], origins: [${JSON.stringify(pattern)}] };
      await ExtensionPermissions.${method}(extension.id, change, extension);
    })()`,
  );
  await page.close();
}

async function runInExtensionsPage(browser: ExtensionBrowser, code: (id: string) => string): Promise<void> {
  const page = await browser.newPage();
  const id = await browser.runInExtension((api) => api.runtime.id);
  await page.goto('chrome://extensions');
  await page.evaluate(code(id));
  await page.close();
}

/** Makes Chromium ask for each site, as its page of extensions offers; Firefox always does. Takes every site away. */
export async function holdBackHosts(browser: ExtensionBrowser): Promise<void> {
  if (browser.name === 'Firefox') return;
  await runInExtensionsPage(
    browser,
    (extensionId) =>
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' })})`,
  );
}

/** Grants or takes away a host of the manifest in the browser's own page; in Chromium after `holdBackHosts`. */
export async function changeHostAccess(
  browser: ExtensionBrowser,
  change: HostAccessChange,
  pattern: string,
): Promise<void> {
  if (browser.name === 'Firefox') return changeInFirefox(browser, change, pattern);
  const method = change === 'grant' ? 'addHostPermission' : 'removeHostPermission';
  await runInExtensionsPage(browser, (id) => {
    const args = `${JSON.stringify(id)}, ${JSON.stringify(pattern)}`;
    // Taking away what is not granted, or granting it twice, is an error there and no change.
    return `chrome.developerPrivate.${method}(${args}).catch(() => undefined)`;
  });
}
