import { storage } from '@wxt-dev/storage';
import { defaultSettings, readSettings, settingsVersion } from '../policy/settings.ts';
import type { Settings } from '../policy/settings.ts';

const item = storage.defineItem<Settings>('local:settings', {
  version: settingsVersion,
  fallback: defaultSettings,
});

/** The stored settings, and whether storage could be read at all. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly readable: boolean;
}

/** The reader's settings; the defaults, marked as such, where the browser's storage does not answer. */
export async function loadSettings(): Promise<LoadedSettings> {
  try {
    return { settings: readSettings(await item.getValue()), readable: true };
  } catch {
    return { settings: defaultSettings, readable: false };
  }
}

/** Stores `settings`; rejects where storage is full or gone, so that the caller can say so. */
export async function saveSettings(settings: Settings): Promise<void> {
  await item.setValue(settings);
}

/** Calls back with the settings whenever they changed, in any window; returns how to stop that. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return item.watch((settings) => callback(readSettings(settings)));
}
