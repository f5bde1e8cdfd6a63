import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, resetExtension, state } from './fake-extension.ts';
import { changeSettings, loadSettings, watchSettings } from '../../../content/platform/settings-store.ts';
import { applySiteSwitch } from '../../../content/platform/background/switch-site.ts';
import { defaultSettings } from '../../../content/policy/settings.ts';

const chosen = { ...defaultSettings, switchedOffSites: ['paper.example'], opening: 'tab-only' } as const;

async function readStored(): Promise<unknown> {
  return (await fakeExtension.storage.local.get('settings'))['settings'];
}

describe('the stored settings', () => {
  beforeEach(resetExtension);
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('come back as they were saved', async () => {
    await changeSettings(() => chosen);
    expect(await loadSettings()).toEqual({ settings: chosen, readable: true });
  });

  it('are the defaults before anything was saved', async () => {
    expect(await loadSettings()).toEqual({ settings: defaultSettings, readable: true });
  });

  it('keep what is whole where a part is damaged', async () => {
    await fakeExtension.storage.local.set({ settings: { ...chosen, pause: 'for ever' } });
    expect((await loadSettings()).settings).toEqual(chosen);
  });

  it('are the defaults, marked as such, where storage does not answer', async () => {
    await changeSettings(() => chosen);
    vi.spyOn(fakeExtension.storage.local, 'get').mockRejectedValue(new Error('The disk is gone.'));
    expect(await loadSettings()).toEqual({ settings: defaultSettings, readable: false });
  });

  it('are the defaults, marked as such, where a newer version of the extension wrote them, and are not written over', async () => {
    const newer = { ...chosen, version: 99 };
    await fakeExtension.storage.local.set({ settings: newer });
    expect(await loadSettings()).toEqual({ settings: defaultSettings, readable: false });
    await expect(changeSettings(() => chosen)).rejects.toThrow('could not be read');
    expect(await readStored()).toEqual(newer);
    const told = vi.fn<(settings: unknown) => void>();
    const stop = watchSettings(told);
    await fakeExtension.storage.local.set({ settings: { ...newer, theme: 'dark' } });
    expect(told).toHaveBeenLastCalledWith(defaultSettings);
    stop();
  });

  it('are not written where a change leaves them as they are', async () => {
    await changeSettings(() => chosen);
    const write = vi.spyOn(fakeExtension.storage.local, 'set');
    await changeSettings((settings) => settings);
    expect(write).not.toHaveBeenCalled();
  });

  it('cannot be saved where storage is full, and that is told', async () => {
    vi.spyOn(fakeExtension.storage.local, 'set').mockRejectedValue(new Error('The disk is full.'));
    await expect(changeSettings(() => chosen)).rejects.toThrow('The disk is full.');
  });

  it('are told of when they change', async () => {
    const told = vi.fn<(settings: unknown) => void>();
    const stop = watchSettings(told);
    await changeSettings(() => chosen);
    expect(told).toHaveBeenLastCalledWith(chosen);
    stop();
    await changeSettings(() => defaultSettings);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('a switch of a site', () => {
  beforeEach(() => {
    resetExtension();
    state.granted.push('*://*.example.com/*');
    state.openTabs.push({ id: 7, url: 'https://www.example.com/news' });
    state.listening.push(7);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is refused where the settings cannot be read, and nothing is lost', async () => {
    await changeSettings(() => chosen);
    vi.spyOn(fakeExtension.storage.local, 'get').mockRejectedValue(new Error('The disk is gone.'));
    const write = vi.spyOn(fakeExtension.storage.local, 'set');
    await expect(applySiteSwitch('example.com', false)).rejects.toThrow('could not be read');
    expect(write).not.toHaveBeenCalled();
    expect(state.asked).toEqual([]);
    vi.restoreAllMocks();
    expect((await loadSettings()).settings).toEqual(chosen);
  });

  it('changes nothing on any page where it cannot be written', async () => {
    await changeSettings(() => chosen);
    const before = await readStored();
    vi.spyOn(fakeExtension.storage.local, 'set').mockRejectedValue(new Error('The disk is full.'));
    await expect(applySiteSwitch('example.com', false)).rejects.toThrow('The disk is full.');
    expect(state.asked).toEqual([]);
    expect(state.registrations).toEqual([]);
    expect(await readStored()).toEqual(before);
  });

  it('leaves the other choices as they are', async () => {
    await changeSettings(() => chosen);
    await applySiteSwitch('example.com', false);
    expect((await loadSettings()).settings).toEqual({
      ...chosen,
      switchedOffSites: ['example.com', 'paper.example'],
    });
  });
});
