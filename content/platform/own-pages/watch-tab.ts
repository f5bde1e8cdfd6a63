import { browser } from '../browser.ts';

/** Calls back whenever the page in the tab `tabId` changes or has come; returns how to stop that. */
export function watchTab(tabId: number, callback: () => void): () => void {
  const listen = (changed: number, { status }: { readonly status?: string }): void => {
    if (changed === tabId && status !== undefined) callback();
  };
  browser.tabs.onUpdated.addListener(listen);
  return () => browser.tabs.onUpdated.removeListener(listen);
}
