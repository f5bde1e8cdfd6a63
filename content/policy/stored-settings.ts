import { defaultSettings, readSettings, settingsVersion } from './settings.ts';
import type { Settings } from './settings.ts';

/** Makes the next version's shape out of one version's; never throws, whatever it is given. */
export type Migration = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** What makes version N + 1 out of version N, by N. Empty as long as there was only one version. */
export const settingsMigrations: Readonly<Record<number, Migration>> = {};

/** Settings as they are stored and exported: with the version of their shape. */
export type StoredSettings = Settings & { readonly version: number };

/** What was found in storage or in a file. */
export type OpenedSettings =
  | { readonly kind: 'readable'; readonly settings: Settings }
  /** Written by a newer version of the extension: the defaults hold, and what is stored must not be written over. */
  | { readonly kind: 'newer' }
  /** From a version that there is no migration from. */
  | { readonly kind: 'too-old' };

/** `settings` as they are to be stored. */
export function sealSettings(settings: Settings): StoredSettings {
  return { version: settingsVersion, ...settings };
}

/**
 * The value `sealed` in the newest shape, migrated step by step; anything but an object opens as the defaults. The target
 * and the migrations are arguments so that the way from version to version can be tested before there is a second one.
 */
export function migrate(
  sealed: Readonly<Record<string, unknown>>,
  target: number,
  migrations: Readonly<Record<number, Migration>>,
): Readonly<Record<string, unknown>> | 'newer' | 'too-old' {
  const version = Number.isInteger(sealed['version']) ? Number(sealed['version']) : target;
  if (version > target) return 'newer';
  let value = sealed;
  for (let step = version; step < target; step += 1) {
    const migration = migrations[step];
    if (!migration) return 'too-old';
    value = { ...migration(value), version: step + 1 };
  }
  return value;
}

/** Opens what was stored: see `OpenedSettings`. */
export function openSettings(stored: unknown): OpenedSettings {
  if (stored === null || typeof stored !== 'object') return { kind: 'readable', settings: defaultSettings };
  const value = migrate(stored as Record<string, unknown>, settingsVersion, settingsMigrations);
  if (value === 'newer' || value === 'too-old') return { kind: value };
  return { kind: 'readable', settings: readSettings(value) };
}
