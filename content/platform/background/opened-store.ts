import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';

interface Opened {
  readonly address: string;
  readonly names: readonly string[];
}

function keyOf(id: number | undefined): string {
  return `opened:${id}`;
}

/** Remembers, for this session of the browser, what stands open in a tab's panel; in a private window nothing. */
export async function rememberOpened(tab: Tabs.Tab, { address, names }: Opened): Promise<void> {
  if (tab.incognito) return;
  await browser.storage.session.set({ [keyOf(tab.id)]: { address, names } });
}

/** The names of what stood open in a tab on this address; empty where nothing is remembered of it. */
export async function recallOpened(tab: Tabs.Tab, address: string): Promise<readonly string[]> {
  if (tab.incognito) return [];
  const key = keyOf(tab.id);
  const opened = (await browser.storage.session.get(key))[key] as Opened | undefined;
  return opened?.address === address ? opened.names : [];
}

/** Forgets a tab when it is closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((id) => void browser.storage.session.remove(keyOf(id)));
}
