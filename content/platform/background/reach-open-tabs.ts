import type { Tabs } from 'webextension-polyfill';
import { coversUrl } from '../../policy/match-patterns.ts';
import type { Settings } from '../../policy/settings.ts';
import { decidePageState } from '../../policy/site-state.ts';
import { browser } from '../browser.ts';
import { injectDetector } from './inject-scripts.ts';
import { askPage, isPageAnswering } from '../ask-page.ts';
import { showIcon } from './show-icon.ts';
import { showSiteState } from './show-site-state.ts';
import { withPatience } from '../with-patience.ts';

/** What open tabs are to follow. */
export interface TabsOrder {
  readonly settings: Settings;
  readonly granted: readonly string[];
  /** Match patterns that were granted until now. */
  readonly removed: readonly string[];
  /** Now, ms since 1970. */
  readonly now: number;
}

/** Ends with the next order: what then answers late must not follow this one any more. */
let current = new AbortController();

async function startDetector(tabId: number, { signal }: AbortController): Promise<void> {
  if (await isPageAnswering(tabId)) return;
  if (signal.aborted) return;
  await showIcon(tabId, 'quiet', browser.i18n.getMessage('titleQuiet'));
  await injectDetector(tabId);
}

async function reachTab(
  { id, url, discarded }: Tabs.Tab,
  order: TabsOrder,
  followed: AbortController,
): Promise<void> {
  if (id === undefined || discarded === true) return;
  // The address of a tab is hidden where nothing is granted, so nothing may be left there either.
  if (url === undefined || url === '') return void (await askPage(id, 'standDown'));
  const state = decidePageState(url, order.settings, order.granted, order.now);
  if (state.kind === 'on') return startDetector(id, followed);
  // What the reader asked to see once stays, unless it was the grant that brought it.
  const isLeft = state.kind === 'needs-permission' && !order.removed.some((one) => coversUrl(one, url));
  if (isLeft || state.kind === 'not-a-website') return;
  await Promise.all([askPage(id, 'standDown'), showSiteState(id, state)]);
}

/**
 * Brings every open tab in line: starts the detector where it belongs and does not run yet, takes panel and detector
 * away where they do not belong any more. Tabs that refuse (error pages, stores) are left alone; for those that do not
 * answer, because a dialog stands in them, nobody waits.
 */
export async function reachOpenTabs(order: TabsOrder): Promise<void> {
  current.abort();
  const followed = (current = new AbortController());
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => withPatience(reachTab(tab, order, followed), undefined)));
}
