import { isPauseOver } from '../../policy/pause.ts';
import { decidePageState } from '../../policy/site-state.ts';
import { browser } from '../browser.ts';
import { listGrantedHosts } from '../host-access.ts';
import { loadSettings } from '../settings-store.ts';
import { settle } from './settle.ts';
import { showSiteState } from './show-site-state.ts';

async function show(tabId: number, url: string): Promise<void> {
  const [{ settings }, granted] = await Promise.all([loadSettings(), listGrantedHosts()]);
  const now = Date.now();
  // No timer runs for the end of a pause: the first page after it tells, and the tabs that lay open get their reader back.
  if (isPauseOver(settings, now)) await settle().catch(() => undefined);
  await showSiteState(tabId, decidePageState(url, settings, granted, now));
}

/**
 * Shows `off` on the toolbar again after a navigation, for which browsers forget what a tab's button showed. A page of a
 * site that is off has no script of ours that could tell.
 */
export function followNavigation(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'loading' && url !== undefined) void show(tabId, url);
  });
}
