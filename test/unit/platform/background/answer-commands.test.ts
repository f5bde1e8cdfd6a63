import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, resetExtension, state } from '../fake-extension.ts';
import { answerCommands } from '../../../../content/platform/background/answer-commands.ts';
import { loadSettings } from '../../../../content/platform/settings-store.ts';

type Listener = (command: string) => Promise<void>;
const listeners: Listener[] = [];
const openPopup = vi.fn<() => Promise<void>>();
Object.assign(fakeExtension, {
  commands: { onCommand: { addListener: (listener: Listener) => listeners.push(listener) } },
});
Object.assign(fakeExtension.action, { openPopup });

async function press(command: string): Promise<void> {
  for (const listener of listeners) await listener(command);
}
const readOff = async (): Promise<readonly string[]> => (await loadSettings()).settings.switchedOffSites;

describe('a key of the extension', () => {
  beforeEach(() => {
    resetExtension();
    openPopup.mockReset();
    listeners.length = 0;
    state.granted.push('*://*.paper.example/*');
    answerCommands();
  });

  it('switches the site of the tab in front off, and on again', async () => {
    state.openTabs.push({ id: 1, url: 'https://www.paper.example/talks' });
    await press('switch-site');
    expect(await readOff()).toEqual(['paper.example']);
    await press('switch-site');
    expect(await readOff()).toEqual([]);
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('opens the popup where only that may ask for the permission, and switches nothing', async () => {
    state.openTabs.push({ id: 1, url: 'https://other.example/' });
    await press('switch-site');
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await readOff()).toEqual([]);
  });

  it('does nothing, and fails nowhere, where no extension may open its popup', async () => {
    state.openTabs.push({ id: 1, url: 'https://other.example/' });
    openPopup.mockRejectedValue(new TypeError('openPopup is not a function'));
    await expect(press('switch-site')).resolves.toBeUndefined();
  });

  it('does nothing on a page of the browser, nor where there is no tab', async () => {
    await press('switch-site');
    state.openTabs.push({ id: 1, url: 'about:config' });
    await press('switch-site');
    expect(openPopup).not.toHaveBeenCalled();
    expect(await readOff()).toEqual([]);
  });

  it.each([
    ['toggle-panel', 'toggle'],
    ['focus-panel', 'focusPanel'],
  ])('is passed on to the page in front: %s', async (command, type) => {
    state.openTabs.push({ id: 1, url: 'https://www.paper.example/talks' });
    state.listening.push(1);
    await press(command);
    expect(state.asked).toEqual([{ tabId: 1, type }]);
  });
});
