import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, resetExtension, state } from '../fake-extension.ts';
import { askPage } from '../../../../content/platform/ask-page.ts';
import { applySiteSwitch } from '../../../../content/platform/background/switch-site.ts';
import { settle } from '../../../../content/platform/background/settle.ts';

const silent = { id: 1, url: 'https://paper.example/with-a-dialog' };
const other = { id: 2, url: 'https://other.example/' };

describe('a tab that does not answer, as while a dialog stands in it', () => {
  let answer: (value: never) => void = () => undefined;
  beforeEach(() => {
    resetExtension();
    vi.useFakeTimers();
    state.granted.push('*://*.paper.example/*', '*://*.other.example/*');
    state.openTabs.push(silent, other);
    const { sendMessage } = fakeExtension.tabs;
    const silently = (tabId: number, message: { type: string }): ReturnType<typeof sendMessage> =>
      tabId === silent.id ? new Promise((resolve) => (answer = resolve)) : sendMessage(tabId, message);
    vi.spyOn(fakeExtension.tabs, 'sendMessage').mockImplementation(silently);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const soon = async <Value>(asked: Promise<Value>): Promise<Value> => {
    await vi.advanceTimersByTimeAsync(3000);
    return asked;
  };

  it('keeps no other site from being switched, and on again', async () => {
    await soon(settle());
    await soon(applySiteSwitch('other.example', false));
    expect(state.registered[0]?.matches).toEqual(['*://*.paper.example/*']);
    expect(state.asked).toContainEqual({ tabId: other.id, type: 'standDown' });
    await soon(applySiteSwitch('other.example', true));
    expect(state.registered[0]?.matches).toEqual(['*://*.other.example/*', '*://*.paper.example/*']);
  });

  it('counts for the popup as one where no detector runs', async () => {
    expect(await soon(askPage(silent.id, 'report'))).toBeNull();
  });

  it('gets the detector when it answers late, unless its site was switched off meanwhile', async () => {
    await soon(settle());
    answer(undefined as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(state.injected.map(({ tabId }) => tabId)).toEqual([other.id, silent.id]);
    await soon(settle());
    const late = answer;
    await soon(applySiteSwitch('paper.example', false));
    late(undefined as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(state.injected.map(({ tabId }) => tabId)).toEqual([other.id, silent.id]);
  });
});
