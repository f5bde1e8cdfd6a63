import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, resetExtension, state } from '../fake-extension.ts';
import { followChanges } from '../../../../content/platform/background/follow-changes.ts';
import { followNavigation } from '../../../../content/platform/background/follow-navigation.ts';
import { changeSettings, loadSettings } from '../../../../content/platform/settings-store.ts';
import { settle } from '../../../../content/platform/background/settle.ts';

const url = 'https://paper.example/';
type Listener = (...told: unknown[]) => unknown;

/** Takes what is listened for at an event of the browser, to be called as the browser would. */
function takeListener(): { readonly event: object; readonly tell: Listener } {
  let listener: Listener = () => undefined;
  return {
    event: { addListener: (added: Listener) => (listener = added) },
    tell: (...told) => listener(...told),
  };
}

beforeEach(() => {
  resetExtension();
  state.granted.push('*://*.paper.example/*');
  state.openTabs.push({ id: 1, url });
});

describe('installed where no window can show the welcome page', () => {
  it('reads pages all the same', async () => {
    const installed = takeListener();
    const nothing = { addListener: () => undefined };
    Object.assign(fakeExtension.runtime, { onInstalled: installed.event, onStartup: nothing });
    Object.assign(fakeExtension.permissions, { onAdded: nothing, onRemoved: nothing });
    vi.spyOn(fakeExtension.tabs, 'create').mockRejectedValue(new Error('No current window'));
    vi.stubGlobal('addEventListener', () => undefined);
    followChanges();
    await installed.tell({ reason: 'install' });
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(state.registered[0]?.matches).toEqual(['*://*.paper.example/*']);
    expect(state.listening).toEqual([1]);
  });
});

describe('a pause whose hour is over', () => {
  it('that cannot be forgotten, for storage is full, leaves a site that is off marked as off', async () => {
    const updated = takeListener();
    Object.assign(fakeExtension.tabs, { onUpdated: updated.event });
    followNavigation();
    const end = Date.now() + 3_600_000;
    await changeSettings((now) => ({ ...now, pause: end, switchedOffSites: ['paper.example'] }));
    vi.spyOn(Date, 'now').mockReturnValue(end + 1);
    vi.spyOn(fakeExtension.storage.local, 'set').mockRejectedValue(new Error('The disk is full.'));
    updated.tell(1, { status: 'loading' }, { url });
    await vi.waitFor(() => expect(state.icons).toContainEqual({ tabId: 1, path: '/icon/off-16.png' }));
    vi.restoreAllMocks();
  });

  it('is forgotten with the next page, in the toolbar and in the tabs that lay open', async () => {
    const updated = takeListener();
    Object.assign(fakeExtension.tabs, { onUpdated: updated.event });
    followNavigation();
    const end = Date.now() + 3_600_000;
    await changeSettings((settings) => ({ ...settings, pause: end }));
    await settle();
    const iconOfAll = (): string | undefined => state.icons.findLast(({ tabId }) => tabId === 0)?.path;
    expect(iconOfAll()).toBe('/icon/off-16.png');
    vi.spyOn(Date, 'now').mockReturnValue(end + 1);
    updated.tell(1, { status: 'loading' }, { url });
    await vi.waitFor(() => expect(state.listening).toEqual([1]));
    expect(iconOfAll()).toBe('/icon/quiet-16.png');
    expect((await loadSettings()).settings.pause).toBe('none');
    vi.restoreAllMocks();
  });
});
