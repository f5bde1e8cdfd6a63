import { decidePageState } from '../../policy/site-state.ts';
import { browser } from '../browser.ts';
import { listGrantedHosts } from '../host-access.ts';
import { askPage } from '../ask-page.ts';
import { loadSettings } from '../settings-store.ts';
import { applySiteSwitch } from './switch-site.ts';

async function findActiveTab(): Promise<{ readonly id: number; readonly url: string }> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return { id: tab?.id ?? -1, url: tab?.url ?? '' };
}

async function switchActiveSite(): Promise<void> {
  const { url } = await findActiveTab();
  const [{ settings }, granted] = await Promise.all([loadSettings(), listGrantedHosts()]);
  const state = decidePageState(url, settings, granted, Date.now());
  if (state.kind === 'not-a-website') return;
  // There is nothing to switch without a permission, and only the popup can ask for one. Before Chrome 127 no extension may
  // open it: there the key does nothing.
  if (state.kind === 'needs-permission') return browser.action.openPopup();
  await applySiteSwitch(state.site, state.kind === 'off');
}

/** Answers the keyboard shortcuts, which the reader can change in the browser. */
export function answerCommands(): void {
  // Browsers of phones have no shortcuts.
  browser.commands?.onCommand.addListener(async (command) => {
    // A shortcut has nowhere to report to: where it cannot do its work the popup says why.
    if (command === 'switch-site') await switchActiveSite().catch(() => undefined);
    if (command === 'toggle-panel') await askPage((await findActiveTab()).id, 'toggle');
    if (command === 'focus-panel') await askPage((await findActiveTab()).id, 'focusPanel');
  });
}
