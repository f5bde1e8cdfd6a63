import { allSitesPattern, patternOf, siteOfPattern, coversEverything } from '../policy/match-patterns.ts';
import { browser } from './browser.ts';

/** The match patterns of all hosts the extension may read now. */
export async function listGrantedHosts(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** The match patterns of the hosts that come with the installation. */
export function listHostsAtInstall(): readonly string[] {
  const manifest = browser.runtime.getManifest() as { readonly host_permissions?: readonly string[] };
  return manifest.host_permissions ?? [];
}

/**
 * Asks the reader, through the browser, for `sites` and nothing wider; false where they declined. Has to be called in the
 * handler of a click, before anything is awaited. The popup may be closed by the browser's question: what follows from a
 * grant is the business of `watchHostAccess` in the background.
 */
export function requestSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternOf) });
}

/** Asks the reader for every site; like `requestSites`. */
export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [allSitesPattern] });
}

async function giveBack(isMeant: (pattern: string) => boolean): Promise<void> {
  // What came with the installation is the browser's to take back, not ours.
  const atInstall = new Set(listHostsAtInstall());
  const granted = await listGrantedHosts();
  const origins = granted.filter((pattern) => isMeant(pattern) && !atInstall.has(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Gives the browser back what it granted for `sites`, except what came with the installation. */
export function giveBackSites(sites: readonly string[]): Promise<void> {
  const meant = new Set(sites);
  return giveBack((pattern) => meant.has(siteOfPattern(pattern) ?? ''));
}

/** Gives the browser back the grant for every site; single sites stay as they are. */
export function giveBackAllSites(): Promise<void> {
  return giveBack(coversEverything);
}

/** Calls back whenever hosts were granted or taken away, also in the browser's own pages; returns how to stop that. */
export function watchHostAccess(callback: (removed: readonly string[]) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const added = (): void => callback([]);
  const removed = ({ origins }: { readonly origins?: readonly string[] }): void => callback(origins ?? []);
  onAdded.addListener(added);
  onRemoved.addListener(removed);
  return () => {
    onAdded.removeListener(added);
    onRemoved.removeListener(removed);
  };
}
