import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../content/policy/settings.ts';
import { migrate, openSettings, sealSettings } from '../../../content/policy/stored-settings.ts';

const chosen = { ...defaultSettings, switchedOffSites: ['bbc.com'], theme: 'dark' } as const;

describe('settings in storage', () => {
  it('open as they were sealed', () => {
    expect(openSettings(sealSettings(chosen))).toEqual({ kind: 'readable', settings: chosen });
  });

  it.each([null, undefined, 'text', 7])('are the defaults where there is %j', (stored) => {
    expect(openSettings(stored)).toEqual({ kind: 'readable', settings: defaultSettings });
  });

  it('of a newer version are known as such, so that nobody writes over them', () => {
    expect(openSettings({ ...chosen, version: 2, switchedOffSites: { everything: true } })).toEqual({
      kind: 'newer',
    });
  });

  it('of a version that nothing leads on from are known as such', () => {
    expect(openSettings({ version: 0, off: ['bbc.com'] })).toEqual({ kind: 'too-old' });
  });
});

describe('the way from version to version', () => {
  const migrations = {
    0: ({ off }: Readonly<Record<string, unknown>>) => ({ switchedOffSites: off }),
    1: (older: Readonly<Record<string, unknown>>) => ({ ...older, scale: 1 }),
  };

  it('takes every step in turn', () => {
    expect(migrate({ version: 0, off: ['bbc.com'] }, 2, migrations)).toEqual({
      version: 2,
      switchedOffSites: ['bbc.com'],
      scale: 1,
    });
    expect(migrate({ version: 1, switchedOffSites: [] }, 2, migrations)).toEqual({
      version: 2,
      switchedOffSites: [],
      scale: 1,
    });
  });

  it('leaves the newest alone, and refuses what it cannot reach', () => {
    const newest = { version: 2, switchedOffSites: [] };
    expect(migrate(newest, 2, migrations)).toBe(newest);
    expect(migrate({ version: 3 }, 2, migrations)).toBe('newer');
    expect(migrate({ version: -1 }, 2, migrations)).toBe('too-old');
  });
});
