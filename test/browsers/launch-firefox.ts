import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';

import { join } from 'node:path';
import { createExtensionBrowser } from './create-extension-browser.ts';
import type { BrowserDriver } from './create-extension-browser.ts';
import { evaluateBehind } from './evaluate-behind.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { listFirefoxPreferences } from './firefox-preferences.ts';
import { contextOf, evaluateInFirefox, sendToFirefox } from './firefox-protocol.ts';
import { installBrowser } from './install-browser.ts';
import { launchGuarded } from './launch-guarded.ts';
import { packExtension } from './pack-extension.ts';
import { waitByAsking } from './wait-by-asking.ts';

const UUID = 'cea5ef1e-0000-4000-8000-000000000001';
const ORIGIN = `moz-extension://${UUID}`;

async function readExtensionId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined)
    throw new Error(`${extensionDir}/manifest.json has no gecko.id: is it the Firefox build?`);
  return id;
}

/** Opens Firefox with the extension; throws when there is no Firefox or the extension registers no content script. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = options.executablePath ?? (await installBrowser('firefox'));
  const extensionId = await readExtensionId(options.extensionDir);
  const { width, height } = options.windowSize ?? { width: 1280, height: 800 };
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;

  const driver: BrowserDriver = {
    name: 'Firefox',
    start: (profile, temporaryProfile) =>
      launchGuarded(
        {
          browser: 'firefox',
          executablePath,
          userDataDir: profile,
          headless: options.headless,
          acceptInsecureCerts: true,
          defaultViewport: options.headless ? { width, height } : null,
          // Without the first argument moz-extension: pages are out of reach.
          args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
          extraPrefsFirefox: { ...listFirefoxPreferences(options.server.port, extensionId, UUID) },
        },
        temporaryProfile,
      ),
    // Asked of its own page, because in its oldest versions Firefox itself cannot be asked.
    isInstalled: (browser) =>
      evaluateBehind(browser, `${ORIGIN}/manifest.json`, "'there'").then(
        () => true,
        () => false,
      ),
    install: async (browser) => {
      const folder = await mkdtemp(join(tmpdir(), 'ceasefire-context-xpi-'));
      const path = join(folder, 'extension.xpi');
      await writeFile(path, await packExtension(options.extensionDir));
      // Permanent, because a temporary add-on would be gone after a restart.
      const params = { extensionData: { type: 'archivePath', path }, 'moz:permanent': true };
      await sendToFirefox(browser, 'webExtension.install', params).finally(() =>
        rm(folder, { recursive: true }),
      );
    },
    openExtensionPage: async (browser, path) => {
      const page = await browser.newPage();
      // Not `page.goto`: it waits for events that Firefox does not send for these pages.
      const params = { context: contextOf(page), url: `${ORIGIN}/${path}`, wait: 'complete' };
      await sendToFirefox(browser, 'browsingContext.navigate', params);
      return waitByAsking(page);
    },
    evaluate: (browser, expression) => evaluateBehind(browser, `${ORIGIN}/manifest.json`, expression),
    stopBackground: async (browser) => {
      await evaluateInFirefox(
        browser,
        `${extension}.extension.terminateBackground({ disableResetIdleForTest: true })`,
      );
    },
  };
  return createExtensionBrowser(driver, options.profileDir);
}
