import { patternOf } from '../policy/match-patterns.ts';
import { switchSite } from '../policy/settings.ts';
import { applyRegistration } from './apply-registration.ts';
import { standDownTabs, startInTabs } from './reach-open-tabs.ts';
import { loadSettings, saveSettings } from './settings-store.ts';

const lock = 'settings';

/**
 * Switches `site` on or off, in the settings, for pages to come and in every open tab. Rejects, with nothing changed,
 * where storage cannot be read or written: settings that could not be read are never written over.
 */
export async function applySiteSwitch(site: string, on: boolean, offTitle: string): Promise<void> {
  await navigator.locks.request(lock, async () => {
    const { settings, readable } = await loadSettings();
    if (!readable) throw new Error('The settings could not be read.');
    await saveSettings(switchSite(settings, site, on));
  });
  await applyRegistration();
  await (on ? startInTabs([patternOf(site)]) : standDownTabs(site, offTitle));
}
