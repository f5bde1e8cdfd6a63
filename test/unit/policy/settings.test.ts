import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, switchSite } from '../../../content/policy/settings.ts';
import type { Settings } from '../../../content/policy/settings.ts';

/** Nothing in here is what holds by itself. */
const chosen: Settings = {
  switchedOffSites: ['example.com', 'paper.example'],
  pause: 'until-resumed',
  opening: 'tab-only',
  side: 'inline-start',
  textSize: 'large',
  theme: 'dark',
  language: 'ar',
};
const damages = [
  undefined,
  null,
  'no such choice!',
  {},
  [],
  [null],
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
];

describe('stored settings', () => {
  it('come back as they were stored', () => {
    expect(readSettings(structuredClone(chosen))).toEqual(chosen);
  });

  it.each([undefined, null, 'text', 7, true, []])('are the defaults where %j was stored', (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  it.each(Object.keys(chosen) as (keyof Settings)[])(
    'lose %s where it is damaged, and keep the rest',
    (key) => {
      expect(chosen[key]).not.toEqual(defaultSettings[key]);
      for (const damage of damages) {
        expect(readSettings({ ...chosen, [key]: damage })).toEqual({
          ...chosen,
          [key]: defaultSettings[key],
        });
      }
    },
  );

  it('drop what is no site from the list and keep the sites, each once and in order', () => {
    const switchedOffSites = [
      'paper.example',
      3,
      '',
      'https://example.org/',
      '*.example.net',
      null,
      'a b',
      'example.com',
      'paper.example',
    ];
    expect(readSettings({ ...chosen, switchedOffSites })).toEqual(chosen);
  });

  it.each([1_700_000_000_000, 'until-resumed', 'none'] as const)('keep the pause %j', (pause) => {
    expect(readSettings({ ...chosen, pause }).pause).toBe(pause);
  });

  it('come back well-formed whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (switchedOffSites, pause) => {
        const settings = readSettings({ ...chosen, switchedOffSites, pause });
        expect(settings.switchedOffSites.every((site) => typeof site === 'string')).toBe(true);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('switching a site', () => {
  it('off and on again leaves everything as it was', () => {
    const off = switchSite(chosen, 'news.example', false);
    expect(off.switchedOffSites).toEqual(['example.com', 'news.example', 'paper.example']);
    expect(switchSite(off, 'news.example', true)).toEqual(chosen);
  });

  it('off twice lists it once', () => {
    const once = switchSite(defaultSettings, 'paper.example', false);
    expect(switchSite(once, 'paper.example', false)).toEqual(once);
  });

  it('does not touch the pause or the way the panel opens', () => {
    expect(switchSite(chosen, 'example.com', true)).toEqual({
      ...chosen,
      switchedOffSites: ['paper.example'],
    });
  });

  it('leaves the settings it was given unchanged', () => {
    const before = structuredClone(chosen);
    switchSite(before, 'news.example', false);
    expect(before).toEqual(chosen);
  });
});
