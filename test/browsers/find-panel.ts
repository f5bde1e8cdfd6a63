import { setTimeout as sleep } from 'node:timers/promises';
import type { BoundingBox, ElementHandle, Page } from 'puppeteer-core';
import { openChromiumRoot } from './open-chromium-root.ts';
import { openFirefoxRoot } from './open-firefox-root.ts';

/** The inside of a closed shadow root, asked the way assistive technology asks. */
export interface ClosedRoot {
  /** Everything with this role (and name) in document order; hidden things are not there. */
  readonly find: (role: string, name?: string) => Promise<readonly ElementHandle<HTMLElement>[]>;
  /** What has the keyboard's focus inside. */
  readonly focused: () => Promise<ElementHandle<HTMLElement> | null>;
}

/** What a test looks for: the custom element, and the role and name by which a reader meets the panel in it. */
export interface PanelQuery {
  readonly host?: string;
  readonly role?: string;
  readonly name?: string;
}

/** A panel on a page. Everything is read anew at each call, so it may come, change and go. */
export interface Panel {
  readonly exists: () => Promise<boolean>;
  /** Waits (ten seconds at most) until it is there. */
  readonly waitFor: () => Promise<void>;
  /** Waits (ten seconds at most) until it is gone. */
  readonly waitForGone: () => Promise<void>;
  readonly headings: () => Promise<readonly string[]>;
  /** The visible text. */
  readonly text: () => Promise<string>;
  /** Whether something with this role and name is there to be met. */
  readonly has: (role: string, name?: string) => Promise<boolean>;
  /** The first thing with this role and name, waited for; for whatever puppeteer can do with an element. */
  readonly element: (role: string, name?: string) => Promise<ElementHandle<HTMLElement>>;
  /** Clicks with the mouse. */
  readonly click: (role: string, name?: string) => Promise<void>;
  /** Focuses the thing and presses a key (`Enter`, `Tab`, …). */
  readonly press: (role: string, name: string, key: 'Enter' | 'Space' | 'Escape' | 'Tab') => Promise<void>;
  /** Where it is, CSS pixels of the viewport; null when nothing of it is drawn. */
  readonly box: () => Promise<BoundingBox | null>;
  /** The accessible label or else the text of what has the focus inside; null when the focus is elsewhere. */
  readonly focusedText: () => Promise<string | null>;
}

async function waitUntil<Found>(look: () => Promise<Found>, describe: () => Promise<string>): Promise<Found> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = await look();
    if (found) return found;
    await sleep(100);
  }
  throw new Error(await describe());
}

const readText = (element: ElementHandle<HTMLElement>): Promise<string> =>
  element.evaluate((node) => node.innerText);

/** The panel of the extension on a page, in either browser, wherever its shadow root is closed. */
export function findPanel(page: Page, query: PanelQuery = {}): Panel {
  const { host = 'ceasefire-context', role = 'complementary', name = 'Ceasefire Context' } = query;

  const openRoot = async (): Promise<ClosedRoot | null> => {
    const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox');
    return isFirefox ? openFirefoxRoot(page, host) : openChromiumRoot(page, host);
  };
  // A node may go between being found and being asked; then it is not there.
  const find = async (wantedRole: string, wantedName?: string) =>
    (await (await openRoot())?.find(wantedRole, wantedName).catch(() => [])) ?? [];
  const panel = async () => (await find(role, name))[0];
  const describe = async (wanted: string): Promise<string> => {
    const root = await openRoot();
    if (root === null) return `${wanted}; the page ${page.url()} has no <${host}> with a shadow root.`;
    const seen = (await panel()) === undefined ? 'a panel of another role or name' : `"${await self.text()}"`;
    return `${wanted}; on ${page.url()} <${host}> has ${seen}.`;
  };

  const self: Panel = {
    exists: async () => (await panel()) !== undefined,
    waitFor: async () => void (await waitUntil(self.exists, () => describe(`No ${role} "${name}" came`))),
    waitForGone: async () =>
      void (await waitUntil(
        async () => !(await self.exists()),
        () => describe(`The ${role} "${name}" stayed`),
      )),
    headings: async () => Promise.all((await find('heading')).map(readText)),
    text: async () => {
      const element = await panel();
      return element === undefined ? '' : readText(element);
    },
    has: async (wantedRole, wantedName) => (await find(wantedRole, wantedName)).length > 0,
    element: async (wantedRole, wantedName) => {
      const wanted = `No ${wantedRole} "${wantedName ?? ''}" came`;
      const first = await waitUntil(
        async () => (await find(wantedRole, wantedName))[0],
        () => describe(wanted),
      );
      if (first === undefined) throw new Error(wanted);
      return first;
    },
    click: async (wantedRole, wantedName) => (await self.element(wantedRole, wantedName)).click(),
    press: async (wantedRole, wantedName, key) => (await self.element(wantedRole, wantedName)).press(key),
    box: async () => (await (await panel())?.boundingBox()) ?? null,
    focusedText: async () => {
      const element = await (await openRoot())?.focused();
      return element?.evaluate((node) => node.ariaLabel ?? node.innerText) ?? null;
    },
  };
  return self;
}
