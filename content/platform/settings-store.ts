import { browser } from 'wxt/browser';
import { defaultSettings } from '../policy/settings.ts';
import type { Settings } from '../policy/settings.ts';
import { openSettings, sealSettings } from '../policy/stored-settings.ts';
import { watchStored } from './watch-stored.ts';

// The version is kept inside the value: the same shape is exported, and a newer one is recognised.
const key = 'settings';

/** The stored settings, and whether storage could be read at all. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly readable: boolean;
}

/** The reader's settings; the defaults, marked as such, where storage does not answer or holds a newer version's. */
export async function loadSettings(): Promise<LoadedSettings> {
  try {
    const { [key]: stored } = await browser.storage.local.get<Readonly<Record<string, unknown>>>(key);
    const opened = openSettings(stored);
    if (opened.kind === 'readable') return { settings: opened.settings, readable: true };
  } catch {
    // The same as unreadable contents.
  }
  return { settings: defaultSettings, readable: false };
}

/**
 * Stores what `change` makes of the settings and gives it back; one caller at a time, in all windows. Rejects, with
 * nothing changed, where storage cannot be read, or is full or gone, so that the caller can say so: settings that could not
 * be read are never written over.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(key, async () => {
    const { settings, readable } = await loadSettings();
    if (!readable) throw new Error('The settings could not be read.');
    const changed = change(settings);
    if (changed !== settings) await browser.storage.local.set({ [key]: sealSettings(changed) });
    return changed;
  });
}

/** Calls back with the settings whenever they changed, in any window; returns how to stop that. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return watchStored(key, (stored) => {
    const opened = openSettings(stored);
    callback(opened.kind === 'readable' ? opened.settings : defaultSettings);
  });
}
