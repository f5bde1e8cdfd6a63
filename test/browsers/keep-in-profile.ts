import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// Chromium's Extension::InitFromValueFlags, seen in the preferences of 156: set on what the debugging pipe loaded.
const LOADED_FOR_TESTING = 1 << 15;

interface Preferences {
  extensions?: {
    ui?: object;
    settings?: Record<string, { path?: string; creation_flags?: number }>;
  };
}

/**
 * Makes the extension that the debugging pipe loaded one that a reader loaded by hand, in a closed Chromium profile, so that
 * it and its registered scripts are there at the next start. Else Chromium forgets it and the start would be an install.
 */
export async function keepInProfile(profile: string, extensionDir: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
  const entries = Object.values(preferences.extensions?.settings ?? {});
  const entry = entries.find((one) => one.path === extensionDir);
  if (preferences.extensions === undefined || entry?.creation_flags === undefined) return;
  entry.creation_flags &= ~LOADED_FOR_TESTING;
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  await writeFile(file, JSON.stringify(preferences));
}
