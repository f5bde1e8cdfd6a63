import { describe, expect, it } from 'vitest';
import { planImport, isEmptyImport } from '../../../content/policy/plan-import.ts';
import { defaultSettings } from '../../../content/policy/settings.ts';
import type { Settings } from '../../../content/policy/settings.ts';
import { isHuge, readSettingsFile, writeSettingsFile } from '../../../content/policy/settings-file.ts';

const chosen: Settings = {
  ...defaultSettings,
  switchedOffSites: ['bbc.com', 'haaretz.com'],
  pause: 'until-resumed',
  theme: 'dark',
  side: 'inline-start',
  language: 'en',
};
const text = writeSettingsFile({ settings: chosen, addedSites: ['example.org'] });
const value = JSON.parse(text) as Record<string, unknown>;
const read = (change: Record<string, unknown>) => readSettingsFile(JSON.stringify({ ...value, ...change }));

describe('a settings file', () => {
  it('carries every choice and the added sites, and no pause', () => {
    const { pause: _, ...kept } = chosen;
    expect(readSettingsFile(text)).toEqual({ settings: kept, addedSites: ['example.org'] });
    expect(text).not.toContain('pause');
  });

  it.each([
    ['text that is no JSON', text.slice(0, -9), 'no-json'],
    ['an empty file', '', 'no-json'],
    ['JSON of something else', '{"bookmarks": []}', 'unknown'],
    ['a list', '[]', 'unknown'],
    ['null', 'null', 'unknown'],
    ['a file of 300 kB', `${text}${' '.repeat(300_000)}`, 'huge'],
  ])('is refused where it is %s', (_, given, why) => {
    expect(readSettingsFile(given)).toEqual({ why });
  });

  it('is refused from a newer version and from one too old to know', () => {
    expect(read({ version: 2 })).toEqual({ why: 'newer' });
    expect(read({ version: 0 })).toEqual({ why: 'too-old' });
    expect(read({ version: '1' })).toEqual({ why: 'damaged', part: 'version' });
  });

  it.each([
    ['theme', { theme: 'pink' }],
    ['opening', { opening: undefined }],
    ['language', { language: '../en' }],
    ['switchedOffSites', { switchedOffSites: ['bbc.com', 'https://bbc.com/'] }],
    ['switchedOffSites', { switchedOffSites: ['*'] }],
    ['switchedOffSites', { switchedOffSites: 'bbc.com' }],
    ['addedSites', { addedSites: ['WWW.example.org'] }],
    ['addedSites', { addedSites: [7] }],
    ['evil', { evil: true }],
  ])('is refused as a whole where %s is damaged', (part, change) => {
    expect(read(change)).toEqual({ why: 'damaged', part });
  });

  it('need not be read to be known as too large', () => {
    expect(isHuge(256 * 1024)).toBe(false);
    expect(isHuge(256 * 1024 + 1)).toBe(true);
  });
});

describe('what an import would change', () => {
  const file = {
    settings: { ...chosen, switchedOffSites: ['cnn.com', 'bbc.com'] },
    addedSites: ['example.org'],
  };

  it('is told site by site and choice by choice, with the pause left as it is', () => {
    const now = { ...defaultSettings, switchedOffSites: ['bbc.com', 'haaretz.com'], pause: 7 };
    expect(planImport(file, now, ['*://*.bbc.com/*'])).toEqual({
      settings: { ...chosen, switchedOffSites: ['cnn.com', 'bbc.com'], pause: 7 },
      switchedOff: ['cnn.com'],
      switchedOn: ['haaretz.com'],
      changed: ['side', 'theme', 'language'],
      toAskFor: ['example.org'],
    });
  });

  it('is nothing where all is so already', () => {
    const now = { ...chosen, switchedOffSites: ['bbc.com', 'cnn.com'] };
    expect(isEmptyImport(planImport(file, now, ['*://*/*']))).toBe(true);
  });
});
