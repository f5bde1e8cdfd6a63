import type { Tabs } from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeExtension, resetExtension } from './fake-extension.ts';
import {
  forgetClosedTabs,
  recallOpened,
  rememberOpened,
} from '../../../content/platform/background/opened-store.ts';
import { loadPanelStart, savePanelMemory } from '../../../content/platform/page/panel-memory.ts';

const address = 'https://paper.example/talks';
const tab = { id: 5, incognito: false } as Tabs.Tab;
const privateTab = { ...tab, incognito: true };
const nothing = { choice: null, width: null, changesSeen: null };
const isPrivate = (value: boolean): void =>
  void Object.assign(fakeExtension.extension, { inIncognitoContext: value });

describe('a private window', () => {
  beforeEach(resetExtension);
  afterEach(() => isPrivate(false));

  it('leaves nothing behind of what stood open in a panel', async () => {
    await rememberOpened(privateTab, { address, names: ['background'] });
    expect(await fakeExtension.storage.session.get(null)).toEqual({});
    expect(await fakeExtension.storage.local.get(null)).toEqual({});
  });

  it('is told nothing of what stood open elsewhere', async () => {
    await rememberOpened(tab, { address, names: ['background'] });
    expect(await recallOpened(tab, address)).toEqual(['background']);
    expect(await recallOpened(privateTab, address)).toEqual([]);
  });

  it('leaves nothing behind of the panel itself, and begins as if there never was one', async () => {
    await savePanelMemory({ choice: 'closed', changesSeen: 12 });
    isPrivate(true);
    await savePanelMemory({ choice: 'open', width: 500 });
    expect((await loadPanelStart()).memory).toEqual(nothing);
    isPrivate(false);
    expect((await loadPanelStart()).memory).toEqual({
      choice: 'closed',
      width: null,
      changesSeen: 12,
    });
  });
});

describe('what a panel remembers', () => {
  beforeEach(resetExtension);

  it('is all there where much of it is told at once', async () => {
    await Promise.all([
      savePanelMemory({ changesSeen: 12 }),
      savePanelMemory({ choice: 'closed' }),
      savePanelMemory({ width: 500 }),
    ]);
    expect((await loadPanelStart()).memory).toEqual({ choice: 'closed', width: 500, changesSeen: 12 });
  });

  it('of an earlier version counts as far as it is still known', async () => {
    await fakeExtension.storage.local.set({ panel: { choice: 'open', width: 480, lastLook: '2026-07-03' } });
    expect((await loadPanelStart()).memory).toEqual({ choice: 'open', width: 480, changesSeen: null });
  });
});

describe('what stood open in the panel of a tab', () => {
  beforeEach(resetExtension);

  it('is gone with the tab, and was never anywhere but in memory', async () => {
    forgetClosedTabs();
    await rememberOpened(tab, { address, names: ['background'] });
    expect(await fakeExtension.storage.local.get(null)).toEqual({});
    await fakeExtension.tabs.onRemoved.trigger(5, { windowId: 1, isWindowClosing: false });
    expect(await fakeExtension.storage.session.get(null)).toEqual({});
  });

  it('is of one article only', async () => {
    await rememberOpened(tab, { address, names: ['background'] });
    expect(await recallOpened(tab, 'https://paper.example/another')).toEqual([]);
  });
});
