import type { SiteState } from '../../policy/site-state.ts';
import { browser } from '../browser.ts';
import { showIcon } from './show-icon.ts';

/** The toolbar's words for a page where the reader wants nothing; null where the state itself says nothing. */
function titleOf(state: SiteState): string | null {
  if (state.kind === 'off') return browser.i18n.getMessage('titleOff', state.site);
  return state.kind === 'paused' ? browser.i18n.getMessage('titlePaused') : null;
}

/** Shows on a tab's toolbar button that its page is off or paused, if it is. */
export async function showSiteState(tabId: number, state: SiteState): Promise<void> {
  const title = titleOf(state);
  if (title !== null) await showIcon(tabId, 'off', title);
}
