import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, listStoodDown, resetExtension, state } from '../fake-extension.ts';
import { changeSettings, loadSettings } from '../../../../content/platform/settings-store.ts';
import { settle } from '../../../../content/platform/background/settle.ts';
import { defaultSettings } from '../../../../content/policy/settings.ts';

const off = '/icon/off-16.png';
const quiet = '/icon/quiet-16.png';

describe('bringing everything in line', () => {
  beforeEach(() => {
    resetExtension();
    state.granted.push('*://*.paper.example/*', '*://*.example.com/*');
    state.openTabs.push(
      { id: 1, url: 'https://www.paper.example/talks' },
      { id: 2, url: 'https://example.com/' },
    );
    state.listening.push(1, 2);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows that a site is off on the toolbar of its tabs, and of no other', async () => {
    await changeSettings(() => ({ ...defaultSettings, switchedOffSites: ['paper.example'] }));
    await settle();
    expect(state.icons).toEqual(
      expect.arrayContaining([
        { tabId: 0, path: quiet },
        { tabId: 1, path: off },
      ]),
    );
    expect(state.icons).not.toContainEqual({ tabId: 2, path: off });
    expect(listStoodDown()).toEqual([1]);
  });

  it('shows a pause on the toolbar everywhere, and takes the panel off every tab', async () => {
    await changeSettings(() => ({ ...defaultSettings, pause: 'until-resumed' }));
    await settle();
    expect(state.icons).toEqual(expect.arrayContaining([0, 1, 2].map((tabId) => ({ tabId, path: off }))));
    expect(listStoodDown()).toEqual([1, 2]);
  });

  it('forgets a pause whose time is over', async () => {
    await changeSettings(() => ({ ...defaultSettings, pause: Date.now() - 1 }));
    await settle();
    expect((await loadSettings()).settings.pause).toBe('none');
    expect(state.icons).toEqual([{ tabId: 0, path: quiet }]);
  });

  it('leaves everything as it is where the settings cannot be read', async () => {
    await changeSettings(() => ({ ...defaultSettings, switchedOffSites: ['paper.example'] }));
    await settle();
    const { registered } = state;
    const icons = [...state.icons];
    vi.spyOn(fakeExtension.storage.local, 'get').mockRejectedValue(new Error('The disk is gone.'));
    state.listening.length = 0;
    await settle();
    expect(state.registered).toEqual(registered);
    expect(state.registrations).toEqual(['register']);
    expect(state.injected).toEqual([]);
    expect(state.icons).toEqual(icons);
  });
});
