import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchUrl } from '../policy/match-url.ts';

/** A script as the browser was told to register it. */
export interface RegisteredScript {
  readonly id: string;
  readonly js?: readonly string[];
  readonly runAt?: string;
  readonly matches?: readonly string[];
  readonly excludeMatches?: readonly string[];
  readonly persistAcrossSessions?: boolean;
}

/** What the browser knows and what the extension did to it. */
export interface FakeState {
  granted: string[];
  openTabs: { readonly id: number; readonly url: string }[];
  registered: RegisteredScript[];
  /** Calls that change the registration, in order. */
  readonly registrations: string[];
  /** The tabs in which a detector runs. */
  readonly listening: number[];
  readonly injected: { readonly tabId: number; readonly files: readonly string[] }[];
  /** The style sheets put on pages. */
  readonly styled: { readonly tabId: number; readonly css: string }[];
  readonly asked: { readonly tabId: number; readonly type: string }[];
  /** Tab 0 stands for all tabs that have nothing of their own. */
  readonly icons: { readonly tabId: number; readonly path: string }[];
}

/** The browser's state in a test; `resetExtension` empties it. */
export const state: FakeState = {
  granted: [],
  openTabs: [],
  registered: [],
  registrations: [],
  listening: [],
  injected: [],
  styled: [],
  asked: [],
  icons: [],
};

/** Empties everything that a test may have left behind. */
export function resetExtension(): void {
  fakeBrowser.reset();
  for (const list of Object.values(state)) list.length = 0;
}

const scripting = {
  getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
    state.registered.filter(({ id }) => ids.includes(id)),
  registerContentScripts: async (scripts: RegisteredScript[]) => {
    if (scripts.some(({ id }) => state.registered.some((known) => known.id === id)))
      throw new Error('Duplicate id');
    if (scripts.some(({ matches }) => !matches?.length)) throw new Error('No matches');
    state.registrations.push('register');
    state.registered.push(...scripts);
  },
  updateContentScripts: async (scripts: RegisteredScript[]) => {
    for (const script of scripts) {
      const at = state.registered.findIndex((known) => known.id === script.id);
      if (at < 0) throw new Error('Nonexistent script ID');
      state.registered[at] = { ...state.registered[at], ...script };
    }
    state.registrations.push('update');
  },
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    state.registrations.push('unregister');
    state.registered = state.registered.filter(({ id }) => !ids.includes(id));
  },
  executeScript: async ({ target, files = [] }: { target: { tabId: number }; files?: string[] }) => {
    if (!state.openTabs.some(({ id }) => id === target.tabId)) throw new Error('No tab with this id');
    state.injected.push({ tabId: target.tabId, files });
    if (files.includes('/content-scripts/detector.js')) state.listening.push(target.tabId);
    return [];
  },
  insertCSS: async ({ target, css }: { target: { tabId: number }; css: string }) => {
    state.styled.push({ tabId: target.tabId, css });
  },
};

const tabs = {
  query: async ({ url = ['<all_urls>'] }: { url?: string[] }) =>
    state.openTabs.filter((tab) => url.some((pattern) => matchUrl(pattern, tab.url))),
  sendMessage: async (tabId: number, { type }: { type: string }) => {
    if (!state.listening.includes(tabId)) throw new Error('Receiving end does not exist.');
    state.asked.push({ tabId, type });
    if (type === 'standDown') state.listening.splice(state.listening.indexOf(tabId), 1);
    return { ok: true, value: null };
  },
};

/** The tabs that were told to take the panel away. */
export function listStoodDown(): readonly number[] {
  return state.asked.filter(({ type }) => type === 'standDown').map(({ tabId }) => tabId);
}

/**
 * The fake browser with the parts it lacks. Import this before anything that touches the extension API: the polyfill and
 * WXT look for the browser when they are loaded.
 */
export const fakeExtension = Object.assign(fakeBrowser, {
  scripting: { ...fakeBrowser.scripting, ...scripting },
  tabs: { ...fakeBrowser.tabs, ...tabs },
  permissions: {
    ...fakeBrowser.permissions,
    getAll: async () => ({ origins: [...state.granted], permissions: [] }),
  },
  i18n: { ...fakeBrowser.i18n, getMessage: (name: string) => `message ${name}`, getUILanguage: () => 'en' },
  action: {
    ...fakeBrowser.action,
    setIcon: async ({ tabId = 0, path }: { tabId?: number; path: Record<string, string> }) =>
      void state.icons.push({ tabId, path: path['16'] ?? '' }),
    setTitle: async () => undefined,
  },
});

Object.assign(globalThis, { browser: fakeExtension, chrome: fakeExtension });

interface Trigger {
  readonly trigger: (message: unknown, sender: unknown) => Promise<readonly unknown[]>;
}

/** What the extension answers to a message that comes from `sender`; undefined where it does not answer. */
export async function receive(message: unknown, sender: Record<string, unknown>): Promise<unknown> {
  const { trigger } = fakeExtension.runtime.onMessage as unknown as Trigger;
  const answers = await trigger(message, { id: fakeExtension.runtime.id, ...sender });
  return answers.find((answer) => answer !== undefined);
}
