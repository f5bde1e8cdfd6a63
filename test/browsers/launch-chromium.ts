import { realpath } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { createExtensionBrowser } from './create-extension-browser.ts';
import type { BrowserDriver } from './create-extension-browser.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { installBrowser } from './install-browser.ts';
import { keepInProfile } from './keep-in-profile.ts';
import { launchGuarded } from './launch-guarded.ts';

function listArguments(port: number, width: number, height: number): string[] {
  return [
    // Every host, numbers included, ends at the test's server, so nothing leaves this machine.
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--ignore-certificate-errors',
    '--enable-unsafe-extension-debugging',
    '--disable-quic',
    '--disable-component-update',
    '--no-default-browser-check',
    `--window-size=${width},${height}`,
    // Root and many containers have no sandbox; this browser sees pages of the test only.
    ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-gpu', '--test-type'] : []),
  ];
}

/** Opens Chromium with the extension; throws when there is no Chromium or the extension registers no content script. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = options.executablePath ?? (await installBrowser('chromium'));
  const extensionDir = await realpath(options.extensionDir);
  const { width, height } = options.windowSize ?? { width: 1280, height: 800 };

  const findExtension = async (browser: Browser) =>
    [...(await browser.extensions()).values()].find((one) => one.path === extensionDir);
  const openExtensionPage = async (browser: Browser, path: string, background: boolean): Promise<Page> => {
    const id = (await findExtension(browser))?.id;
    if (id === undefined) throw new Error(`Chromium has no extension from ${extensionDir}.`);
    const page = await browser.newPage({ background });
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };

  const evaluate = async (browser: Browser, expression: string): Promise<string> => {
    // The manifest as a page has the extension's API and runs none of its code, so looking changes nothing.
    const page = await openExtensionPage(browser, 'manifest.json', true);
    const answer = await page.evaluate(expression);
    await page.close();
    return String(answer);
  };

  const driver: BrowserDriver = {
    name: 'Chromium',
    start: (profile, temporaryProfile) =>
      launchGuarded(
        {
          executablePath,
          userDataDir: profile,
          headless: options.headless,
          pipe: true,
          // A list here would be installed without being waited for (puppeteer-core 25.16).
          enableExtensions: true,
          defaultViewport: options.headless ? { width, height } : null,
          args: listArguments(options.server.port, width, height),
        },
        temporaryProfile,
      ),
    isInstalled: async (browser) => (await findExtension(browser)) !== undefined,
    install: async (browser) => void (await browser.installExtension(extensionDir)),
    settle: (profile) => keepInProfile(profile, extensionDir),
    openExtensionPage: (browser, path) => openExtensionPage(browser, path, false),
    evaluate,
    stopBackground: async (browser) => {
      for (const worker of (await (await findExtension(browser))?.workers()) ?? [])
        await worker.close().catch((error: unknown) => {
          // It has ended by itself in the meantime, which is what was wanted.
          if (!/No (session|target) with given id/.test(String(error))) throw error;
        });
    },
  };
  return createExtensionBrowser(driver, options.profileDir);
}
