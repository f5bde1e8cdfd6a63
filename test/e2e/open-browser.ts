import { resolve } from 'node:path';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import { listUnexpectedRequests } from '../browsers/list-unexpected-requests.ts';
import { startPageServer } from '../browsers/page-server.ts';
import type { PageServer, ServedPage } from '../browsers/page-server.ts';
import { waitUntilRegistered } from './wait-until-registered.ts';

const kinds = {
  Chromium: { launch: launchChromium, build: 'chrome-mv3' },
  Firefox: { launch: launchFirefox, build: 'firefox-mv3' },
} as const;

/** The browsers every end-to-end test runs in. */
export const browserNames = ['Chromium', 'Firefox'] as const;

/** How a test wants its browser. */
export interface OpenOptions {
  readonly mode?: 'released' | 'everywhere';
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** A folder with another extension than the one that was built, such as a damaged copy. */
  readonly extensionDir?: string;
  readonly headless?: boolean;
  /** The test's pages are other people's and load what they like, so that nothing can be said of the requests. */
  readonly pagesLoadMore?: boolean;
}

/**
 * A browser with the built extension in it, its detector registered, wide enough for a panel beside an article. All its
 * traffic ends at a server that has these `pages` and stops with the browser; closing it throws where there was a request
 * that no page of the test accounts for.
 */
export async function openBrowser(
  name: ExtensionBrowser['name'],
  pages: Readonly<Record<string, ServedPage>> = {},
  options: OpenOptions = {},
): Promise<ExtensionBrowser> {
  const server = await startPageServer(pages);
  try {
    const browser = await openBrowserAt(name, server, options);
    return { ...browser, close: () => browser.close().finally(server.stop) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The same at a `server` of the test, which stops it after the browser. */
export async function openBrowserAt(
  name: ExtensionBrowser['name'],
  server: PageServer,
  options: OpenOptions = {},
): Promise<ExtensionBrowser> {
  const { mode = 'released', windowSize = { width: 1280, height: 800 }, headless = true } = options;
  const { launch, build } = kinds[name];
  const built = resolve('.output', mode === 'everywhere' ? `${build}-everywhere` : build);
  const extensionDir = options.extensionDir ?? built;
  const browser = await launch({ extensionDir, server, headless, windowSize });
  await waitUntilRegistered(browser);
  return {
    ...browser,
    close: async () => {
      await browser.close();
      if (options.pagesLoadMore === true) return;
      const unexpected = listUnexpectedRequests(server.requests, server.addresses());
      if (unexpected.length > 0)
        throw new Error(`Nobody but the extension can have asked for ${unexpected.join(', ')}.`);
    },
  };
}
