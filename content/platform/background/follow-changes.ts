import { endPauseOfSession } from '../../policy/pause.ts';
import { browser } from '../browser.ts';
import { watchHostAccess } from '../host-access.ts';
import { openWelcome } from '../open-pages.ts';
import { changeSettings } from '../settings-store.ts';
import { settle } from './settle.ts';

async function startSession(): Promise<void> {
  // Settings that cannot be read now hold no pause that could be ended.
  await changeSettings(endPauseOfSession).catch(() => undefined);
  await settle();
}

/** Follows settings, permissions, installation, update and start of the browser, whoever caused them. */
export function followChanges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void settle();
  });
  watchHostAccess((removed) => void settle(removed));
  browser.runtime.onStartup.addListener(() => void startSession());
  // Switched on again in the browser's own page: of that Chromium tells only that the worker is a new one.
  globalThis.addEventListener('activate', () => void settle());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Browsers forget registered scripts when an extension is updated, and run none in tabs that are open already.
    // Where no window is open that could show the welcome page, everything else works all the same.
    await Promise.allSettled([settle(), ...(reason === 'install' ? [openWelcome()] : [])]);
  });
}
