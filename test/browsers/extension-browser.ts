import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { PageServer } from './page-server.ts';

/** How to open a browser with the extension in it. */
export interface LaunchOptions {
  /** The built extension: the folder that holds manifest.json. */
  readonly extensionDir: string;
  /** Where all traffic of the browser ends. */
  readonly server: PageServer;
  readonly headless: boolean;
  /** A profile to keep; without it a temporary one, removed when the browser closes or this process ends. */
  readonly profileDir?: string;
  /** CSS pixels of the page (headless) or the window. */
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** The browser's program; without it the one `findBrowser` finds. */
  readonly executablePath?: string;
}

/** A function that runs inside the extension; it reaches nothing of the test but its arguments, which must be JSON. */
export type ExtensionTask<Args extends readonly unknown[], Result> = (
  api: ExtensionApi,
  ...args: Args
) => Result | Promise<Result>;

/** One browser with the extension installed; the same face for Chromium and Firefox. */
export interface ExtensionBrowser {
  readonly name: 'Chromium' | 'Firefox';
  /** A new tab in front, blank. */
  readonly newPage: () => Promise<Page>;
  /** A page of the extension (`popup.html?tab=3`) in a new tab in front, loaded. */
  readonly extensionPage: (path: string) => Promise<Page>;
  /** Runs a function where the extension's API is, in a tab behind the others, and gives back its JSON result. */
  readonly runInExtension: <Args extends readonly unknown[], Result>(
    task: ExtensionTask<Args, Result>,
    ...args: Args
  ) => Promise<Result>;
  /** The number by which the extension knows the page's tab; brings the page to the front. */
  readonly tabId: (page: Page) => Promise<number>;
  /** Ends the service worker or event page as the browser does when it idles; the next event starts it again. */
  readonly stopBackground: () => Promise<void>;
  /** Installs what is in the extension's folder now over the old, as an update does. */
  readonly reinstallExtension: () => Promise<void>;
  /** Closes and opens again with the same profile: settings and registered scripts stay, pages do not. */
  readonly restart: () => Promise<void>;
  /** Closes; leaves no process and no temporary profile. */
  readonly close: () => Promise<void>;
}
