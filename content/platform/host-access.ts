import { browser } from './browser.ts';

/** The match patterns of all hosts the extension may read now. */
export async function listGrantedHosts(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Calls back whenever the reader granted or took away hosts, also in the browser's own pages. */
export function watchHostAccess(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
