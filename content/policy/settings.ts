/** Until when everything is paused: not at all, until the reader resumes, or until a point in time (ms since 1970). */
export type Pause = 'none' | 'until-resumed' | number;

/** Whether the panel opens by itself where there is room beside the text, or waits as a tab. */
export type Opening = 'when-there-is-room' | 'tab-only';

/** Everything the reader has chosen, version 1. Sites are registrable domains, in alphabetical order. */
export interface Settings {
  readonly switchedOffSites: readonly string[];
  readonly pause: Pause;
  readonly opening: Opening;
}

/** The version of the shape above; a later shape brings a migration. */
export const settingsVersion = 1;

/** What holds before the reader has chosen anything. */
export const defaultSettings: Settings = {
  switchedOffSites: [],
  pause: 'none',
  opening: 'when-there-is-room',
};

function isSite(value: unknown): value is string {
  return typeof value === 'string' && /^[^\s/:*]{1,253}$/.test(value);
}

function readPause(value: unknown): Pause {
  if (value === 'until-resumed') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : 'none';
}

/** Settings out of whatever was stored: each damaged part falls back to its default, the rest is kept. */
export function readSettings(stored: unknown): Settings {
  if (stored === null || typeof stored !== 'object') return defaultSettings;
  const { switchedOffSites, pause, opening } = stored as Record<keyof Settings, unknown>;
  return {
    switchedOffSites: Array.isArray(switchedOffSites)
      ? [...new Set(switchedOffSites.filter(isSite))].sort()
      : [],
    pause: readPause(pause),
    opening: opening === 'tab-only' ? opening : 'when-there-is-room',
  };
}

/** The same settings with `site` switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.switchedOffSites.filter((other) => other !== site);
  return { ...settings, switchedOffSites: on ? others : [...others, site].sort() };
}
