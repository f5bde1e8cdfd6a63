import { choices } from './choices.ts';
import type { Choices } from './choices.ts';
import { coversSite, siteOfPattern } from './match-patterns.ts';
import type { Settings } from './settings.ts';
import type { SettingsFile } from './settings-file.ts';

/** What an import would change, to be shown before it does. */
export interface ImportPlan {
  /** The settings afterwards; a pause goes on. */
  readonly settings: Settings;
  readonly switchedOff: readonly string[];
  readonly switchedOn: readonly string[];
  /** Choices that get another value. */
  readonly changed: readonly (keyof Choices | 'language')[];
  /** Sites of the file that the browser has not granted: it asks for them. */
  readonly toAskFor: readonly string[];
}

/** What `file` would change of `settings` and the `granted` match patterns; nothing is ever taken away from the browser. */
export function planImport(file: SettingsFile, settings: Settings, granted: readonly string[]): ImportPlan {
  const off = new Set(settings.switchedOffSites);
  const offAfter = new Set(file.settings.switchedOffSites);
  const names = [...(Object.keys(choices) as (keyof Choices)[]), 'language' as const];
  const isGranted = (site: string): boolean =>
    granted.some((pattern) => siteOfPattern(pattern) === site || coversSite(pattern, site));
  return {
    settings: { ...settings, ...file.settings, pause: settings.pause },
    switchedOff: [...offAfter].filter((site) => !off.has(site)),
    switchedOn: [...off].filter((site) => !offAfter.has(site)),
    changed: names.filter((name) => settings[name] !== file.settings[name]),
    toAskFor: file.addedSites.filter((site) => !isGranted(site)),
  };
}

/** Whether an import would change nothing at all. */
export function isEmptyImport({ switchedOff, switchedOn, changed, toAskFor }: ImportPlan): boolean {
  return [switchedOff, switchedOn, changed, toAskFor].every((list) => list.length === 0);
}
