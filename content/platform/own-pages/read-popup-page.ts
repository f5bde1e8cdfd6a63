import type { Evidence, Verdict } from '../../detection/judgement.ts';
import type { Settings } from '../../policy/settings.ts';
import { decidePageState } from '../../policy/site-state.ts';
import type { SiteState } from '../../policy/site-state.ts';
import { browser } from '../browser.ts';
import { listGrantedHosts } from '../host-access.ts';
import { askPage } from '../ask-page.ts';
import { loadSettings } from '../settings-store.ts';

/** What the popup shows of the tab it was opened on. */
export interface PopupReading {
  readonly page: {
    readonly state: SiteState;
    readonly verdict: Verdict | null;
    readonly evidence: readonly Evidence[];
    readonly headline: string;
    readonly shownOnce: boolean;
  };
  readonly settings: Settings;
  readonly settingsReadable: boolean;
  /** When all this was so, ms since 1970. */
  readonly now: number;
}

/**
 * The tab the popup speaks of: the active one of this window, or the one named by `?tab=` where the popup's page was
 * opened in a tab of its own, as Firefox for Android does.
 */
export async function findPopupTab(): Promise<{ readonly id: number; readonly url: string }> {
  const named = new URLSearchParams(globalThis.location.search).get('tab');
  const tabs = named === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  // A tab that was closed in the meantime is one where the extension has no business either.
  const tab = named === null ? tabs[0] : await browser.tabs.get(Number(named)).catch(() => undefined);
  // Without the right to see its address a tab has none: such a page is one where the extension has no business.
  return { id: tab?.id ?? -1, url: tab?.url ?? '' };
}

/** Everything the popup has to know of its tab, read anew. */
export async function readPopupPage(): Promise<PopupReading> {
  const tab = await findPopupTab();
  const [{ settings, readable }, granted, report] = await Promise.all([
    loadSettings(),
    listGrantedHosts(),
    askPage(tab.id, 'report'),
  ]);
  const now = Date.now();
  const state = decidePageState(tab.url, settings, granted, now);
  return {
    page: {
      state,
      verdict: report?.verdict ?? null,
      evidence: report?.evidence ?? [],
      headline: report?.headline ?? '',
      shownOnce: report?.shownOnce ?? false,
    },
    settings,
    settingsReadable: readable,
    now,
  };
}
