import { choices, isChoice } from './choices.ts';
import type { Choices } from './choices.ts';
import { isLanguageChoice, settingsVersion } from './settings.ts';
import type { Settings } from './settings.ts';
import { isSite } from './site-identity.ts';
import { migrate, settingsMigrations } from './stored-settings.ts';

const format = 'ceasefire-context-settings';
/** No reader's file comes near it: a thousand sites are 20 kB. */
const mostBytes = 256 * 1024;

/** What a settings file carries: all choices but the pause, which belongs to the moment, and the sites the reader added. */
export interface SettingsFile {
  readonly settings: Omit<Settings, 'pause'>;
  readonly addedSites: readonly string[];
}

/** Why a file is refused; `part` names what is damaged in it. */
export interface FileRefusal {
  readonly why: 'huge' | 'no-json' | 'unknown' | 'newer' | 'too-old' | 'damaged';
  readonly part?: string;
}

/** The text of a settings file, to be read by `readSettingsFile`. */
export function writeSettingsFile({ settings, addedSites }: SettingsFile): string {
  const { switchedOffSites, opening, side, textSize, theme, language } = settings;
  const choicesMade = { opening, side, textSize, theme, language };
  const file = { format, version: settingsVersion, ...choicesMade, switchedOffSites, addedSites };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function isSiteList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isSite);
}

function parseObject(text: string): Record<string, unknown> | FileRefusal {
  if (isHuge(new TextEncoder().encode(text).length)) return { why: 'huge' };
  try {
    const value: unknown = JSON.parse(text);
    const isOurs =
      value !== null && typeof value === 'object' && 'format' in value && value.format === format;
    return isOurs ? (value as Record<string, unknown>) : { why: 'unknown' };
  } catch {
    return { why: 'no-json' };
  }
}

/** The first part of a file in the newest shape that is missing or not as it should be; null where all is well. */
function findDamage(value: Readonly<Record<string, unknown>>): string | null {
  const names = Object.keys(choices) as (keyof Choices)[];
  const damagedChoice = names.find((name) => !isChoice(name, value[name]));
  if (damagedChoice) return damagedChoice;
  if (!isLanguageChoice(value['language'])) return 'language';
  if (!isSiteList(value['switchedOffSites'])) return 'switchedOffSites';
  if (!isSiteList(value['addedSites'])) return 'addedSites';
  const known = new Set(['format', 'version', 'language', 'switchedOffSites', 'addedSites', ...names]);
  return Object.keys(value).find((key) => !known.has(key)) ?? null;
}

/** Whether a file of `bytes` is too large to be one of ours, so that it need not be read. */
export function isHuge(bytes: number): boolean {
  return bytes > mostBytes;
}

/** Reads a settings file, all or nothing: a part that is missing, unknown or damaged refuses the whole file. */
export function readSettingsFile(text: string): SettingsFile | FileRefusal {
  const parsed = parseObject(text);
  if (!('format' in parsed)) return parsed as FileRefusal;
  if (!Number.isInteger(parsed['version'])) return { why: 'damaged', part: 'version' };
  const value = migrate(parsed, settingsVersion, settingsMigrations);
  if (value === 'newer' || value === 'too-old') return { why: value };
  const part = findDamage(value);
  if (part !== null) return { why: 'damaged', part };
  const { opening, side, textSize, theme, language, switchedOffSites, addedSites } =
    value as unknown as Settings & Pick<SettingsFile, 'addedSites'>;
  return {
    settings: {
      switchedOffSites: [...new Set(switchedOffSites)].sort(),
      opening,
      side,
      textSize,
      theme,
      language,
    },
    addedSites: [...new Set(addedSites)].sort(),
  };
}
