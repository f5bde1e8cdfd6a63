import { switchSite } from '../../policy/settings.ts';
import { settle } from './settle.ts';
import { changeSettings } from '../settings-store.ts';

/**
 * Switches `site` on or off, in the settings, for pages to come and in every open tab. Rejects, with nothing changed,
 * where storage cannot be read or written.
 */
export async function applySiteSwitch(site: string, on: boolean): Promise<void> {
  await changeSettings((settings) => switchSite(settings, site, on));
  // The choice is stored from here on; what could not be brought in line now is so with the next event.
  await settle().catch(() => undefined);
}
