import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionBrowser, ExtensionTask } from './extension-browser.ts';
import type { Session } from './launch-guarded.ts';
import { waitForScripts } from './wait-for-scripts.ts';

/** What differs between the browsers. */
export interface BrowserDriver {
  readonly name: ExtensionBrowser['name'];
  readonly start: (profile: string, temporaryProfile: string | undefined) => Promise<Session>;
  readonly isInstalled: (browser: Browser) => Promise<boolean>;
  readonly install: (browser: Browser) => Promise<void>;
  readonly openExtensionPage: (browser: Browser, path: string) => Promise<Page>;
  /** Evaluates an expression that gives a string, in a page of the extension that takes no focus. */
  readonly evaluate: (browser: Browser, expression: string) => Promise<string>;
  readonly stopBackground: (browser: Browser) => Promise<void>;
  /** Makes the extension one that stays in the closed profile, as a store would have installed it. */
  readonly settle?: (profile: string) => Promise<void>;
}

async function runTask<Args extends readonly unknown[], Result>(
  driver: BrowserDriver,
  browser: Browser,
  task: ExtensionTask<Args, Result>,
  args: Args,
): Promise<Result> {
  const list = args.map((argument) => JSON.stringify(argument) ?? 'undefined');
  const call = `(${String(task)})(${['globalThis.browser ?? globalThis.chrome', ...list].join(', ')})`;
  const answer = await driver.evaluate(browser, `(async () => JSON.stringify([await ${call}]))()`);
  return (JSON.parse(answer) as readonly [Result])[0];
}

/** Opens a browser through its driver and gives it the common face; closes it again when opening fails half-way. */
export async function createExtensionBrowser(
  driver: BrowserDriver,
  profileDir: string | undefined,
): Promise<ExtensionBrowser> {
  const folderName = `ceasefire-context-${driver.name.toLowerCase()}-`;
  const temporary = profileDir === undefined ? await mkdtemp(join(tmpdir(), folderName)) : undefined;
  const profile = profileDir ?? temporary ?? '';
  const removeProfile = async (): Promise<void> => {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true, maxRetries: 10 });
  };
  const countScripts = (browser: Browser): Promise<number> =>
    runTask(driver, browser, async (api) => (await api.scripting.getRegisteredContentScripts()).length, []);

  const open = async (): Promise<Session> => {
    const session = await driver.start(profile, temporary);
    try {
      if (!(await driver.isInstalled(session.browser))) {
        await driver.install(session.browser);
        await waitForScripts(() => countScripts(session.browser));
      }
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  };

  let session = await open().catch(async (error: unknown) => {
    await removeProfile();
    throw error;
  });
  const self: ExtensionBrowser = {
    name: driver.name,
    newPage: () => session.browser.newPage(),
    extensionPage: (path) => driver.openExtensionPage(session.browser, path),
    runInExtension: (task, ...args) => runTask(driver, session.browser, task, args),
    tabId: async (page) => {
      await page.bringToFront();
      return self.runInExtension(async (api) => (await api.tabs.query({ active: true }))[0]?.id ?? -1);
    },
    stopBackground: () => driver.stopBackground(session.browser),
    reinstallExtension: async () => {
      await driver.install(session.browser);
      await waitForScripts(() => countScripts(session.browser));
    },
    restart: async () => {
      await session.close();
      await driver.settle?.(profile);
      session = await open();
    },
    close: async () => {
      await session.close();
      await removeProfile();
    },
  };
  return self;
}
