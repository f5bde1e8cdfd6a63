import { readChoices } from './choices.ts';
import type { Choices } from './choices.ts';
import { looksLikeSite } from './site-identity.ts';

/**
 * Until when everything is paused: not at all, until the reader resumes, until the browser is started again, or until a
 * point in time (ms since 1970).
 */
export type Pause = 'none' | 'until-resumed' | 'until-restart' | number;

/** Whether the panel opens by itself where there is room beside the text, or waits as a tab. */
export type Opening = Choices['opening'];

/** The panel's language: that of the article, or one for all (BCP 47). */
export type LanguageChoice = 'article' | (string & {});

/** Everything the reader has chosen, version 1. Sites are registrable domains, in alphabetical order. */
export interface Settings extends Choices {
  readonly switchedOffSites: readonly string[];
  readonly pause: Pause;
  readonly language: LanguageChoice;
}

/** The version of the shape above; a later shape brings a migration (see stored-settings.ts). */
export const settingsVersion = 1;

/** What holds before the reader has chosen anything. */
export const defaultSettings: Settings = {
  switchedOffSites: [],
  pause: 'none',
  language: 'article',
  ...readChoices(null),
};

/** Whether `value` is `article` or a language tag. */
export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return typeof value === 'string' && /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,3}$/i.test(value);
}

function isPause(value: unknown): value is Pause {
  return value === 'until-resumed' || value === 'until-restart' || Number.isFinite(value);
}

/** Settings out of whatever was stored: each damaged part falls back to its default, the rest is kept. */
export function readSettings(stored: unknown): Settings {
  if (stored === null || typeof stored !== 'object') return defaultSettings;
  const { switchedOffSites, pause, language } = stored as Record<keyof Settings, unknown>;
  return {
    ...readChoices(stored),
    switchedOffSites: Array.isArray(switchedOffSites)
      ? [...new Set(switchedOffSites.filter(looksLikeSite))].sort()
      : [],
    pause: isPause(pause) ? pause : 'none',
    language: isLanguageChoice(language) ? language : 'article',
  };
}

/** The same settings with `site` switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.switchedOffSites.filter((other) => other !== site);
  return { ...settings, switchedOffSites: on ? others : [...others, site].sort() };
}
