import { isPauseOver, resume } from '../../policy/pause.ts';
import { planRegistration } from '../../policy/plan-registration.ts';
import { isPaused } from '../../policy/site-state.ts';
import { browser } from '../browser.ts';
import { listGrantedHosts } from '../host-access.ts';
import { reachOpenTabs } from './reach-open-tabs.ts';
import { registerDetector } from './register-detector.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';
import { showIconEverywhere } from './show-icon.ts';

const lock = 'settle';

async function settleNow(removed: readonly string[]): Promise<void> {
  const now = Date.now();
  const [loaded, granted] = await Promise.all([loadSettings(), listGrantedHosts()]);
  // Without the reader's settings nothing is known of the sites that are off: what is registered stays as it is.
  if (!loaded.readable) return;
  const settings = isPauseOver(loaded.settings, now) ? await changeSettings(resume) : loaded.settings;
  const paused = isPaused(settings, now);
  await Promise.all([
    reachOpenTabs({ settings, granted, removed, now }),
    registerDetector(planRegistration(granted, settings)),
    showIconEverywhere(
      paused ? 'off' : 'quiet',
      browser.i18n.getMessage(paused ? 'titlePaused' : 'titleQuiet'),
    ),
  ]);
}

/**
 * Brings registered scripts, open tabs and toolbar in line with settings and permissions, one caller at a time. It starts
 * from what holds now and not from what changed, so calling it once more, or after a missed event, does no harm.
 * `removed`: match patterns that the browser no longer grants.
 */
export async function settle(removed: readonly string[] = []): Promise<void> {
  await navigator.locks.request(lock, () => settleNow(removed));
}
