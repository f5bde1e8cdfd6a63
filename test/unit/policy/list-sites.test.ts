import { describe, expect, it } from 'vitest';
import { hasAllSites, listAddedSites, listSites } from '../../../content/policy/list-sites.ts';
import { defaultSettings } from '../../../content/policy/settings.ts';

const atInstall = ['*://*.bbc.com/*', '*://*.cnn.com/*'];

describe('the table of sites', () => {
  it('holds those from the start, those added and those switched off, by name', () => {
    const granted = ['*://*.bbc.com/*', '*://*.example.org/*'];
    const settings = { ...defaultSettings, switchedOffSites: ['bbc.com', 'zeit.de'] };
    expect(listSites(atInstall, granted, settings)).toEqual([
      { site: 'bbc.com', origin: 'at-install', state: 'off' },
      { site: 'cnn.com', origin: 'at-install', state: 'no-permission' },
      { site: 'example.org', origin: 'added', state: 'on' },
      { site: 'zeit.de', origin: 'switched-off', state: 'off' },
    ]);
  });

  it('has no line for all sites, and needs no other permission with it', () => {
    const rows = listSites(atInstall, ['*://*/*'], defaultSettings);
    expect(rows.map(({ site, state }) => `${site} ${state}`)).toEqual(['bbc.com on', 'cnn.com on']);
    expect(hasAllSites(['*://*.bbc.com/*', '*://*/*'])).toBe(true);
    expect(hasAllSites(atInstall)).toBe(false);
  });

  it('knows a site by a part of it that the browser granted', () => {
    expect(listAddedSites(atInstall, ['https://www.example.org/*', ...atInstall])).toEqual(['example.org']);
  });
});
