import { resolve } from 'node:path';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import type { PageServer } from '../browsers/page-server.ts';
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
}

/** A browser with the built extension in it, its detector registered, wide enough for a panel beside an article. */
export async function openBrowser(
  name: (typeof browserNames)[number],
  server: PageServer,
  options: OpenOptions = {},
): Promise<ExtensionBrowser> {
  const { mode = 'released', windowSize = { width: 1280, height: 800 }, headless = true } = options;
  const { launch, build } = kinds[name];
  const built = resolve('.output', mode === 'everywhere' ? `${build}-everywhere` : build);
  const extensionDir = options.extensionDir ?? built;
  const browser = await launch({ extensionDir, server, headless, windowSize });
  await waitUntilRegistered(browser);
  return browser;
}
