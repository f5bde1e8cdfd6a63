// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Judgement, Verdict } from '../../../content/detection/judgement.ts';
import { shareIsolatedWorld } from '../../../content/platform/isolated-world.ts';
import { runDetector } from '../../../content/platform/run-detector.ts';
import { createFakeContext } from './fake-context.ts';
import { changeHeadline, navigateTo, showArticle, wait } from './fake-page.ts';

type Runtime = Parameters<typeof runDetector>[1];
type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

const sendMessage = vi.fn<Runtime['sendMessage']>();

/** Judges by the headline alone: this test is about when a page is read, not about what is made of it. */
const judge = vi.fn<() => Judgement>(() => {
  const verdict: Verdict = document.title.includes('Talks') ? 'talks' : 'none';
  return { verdict, language: 'en', published: null, headline: document.title, evidence: [] };
});

function makeRuntime(): Runtime & { readonly listeners: Set<Listener> } {
  const listeners = new Set<Listener>();
  return {
    id: 'ours',
    sendMessage,
    listeners,
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}

describe('the detector on a page', () => {
  let context: ContentScriptContext;
  let runtime: ReturnType<typeof makeRuntime>;

  const start = (): void => runDetector(context, runtime, judge);
  const ask = (type: string, id = 'ours'): unknown => {
    const answer = vi.fn<(result: unknown) => void>();
    for (const listener of runtime.listeners) listener({ type, payload: {} }, { id }, answer);
    return answer.mock.calls[0]?.[0];
  };
  const told = (): readonly Verdict[] => sendMessage.mock.calls.map(([{ payload }]) => payload.verdict);

  beforeEach(() => {
    vi.useFakeTimers();
    Reflect.deleteProperty(globalThis, 'ceasefireContext');
    sendMessage.mockReset().mockResolvedValue({ ok: true, value: true });
    judge.mockClear();
    context = createFakeContext();
    runtime = makeRuntime();
    showArticle('/talks', 'Talks in Cairo');
  });
  afterEach(() => {
    context.abort();
    vi.useRealTimers();
  });

  it('tells the background of an article about the talks', () => {
    start();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      type: 'judged',
      payload: { verdict: 'talks', language: 'en', panelPresent: false },
    });
  });

  it('wakes nobody for any other page', () => {
    showArticle('/sport', 'A cup final');
    start();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('says when the panel is there already', () => {
    shareIsolatedWorld().panelPresent = true;
    start();
    expect(sendMessage.mock.calls[0]?.[0].payload.panelPresent).toBe(true);
  });

  it('leaves its judgement for the panel and for the popup', () => {
    start();
    expect(shareIsolatedWorld().judgement?.verdict).toBe('talks');
    expect(ask('report')).toMatchObject({
      ok: true,
      value: { verdict: 'talks', headline: 'Talks in Cairo' },
    });
  });

  it('answers nobody but its own extension', () => {
    start();
    expect(ask('report', 'another')).toBeUndefined();
    ask('standDown', 'another');
    expect(context.isValid).toBe(true);
  });

  it('reads a page that changes its title all the time at most three times in ten seconds', async () => {
    start();
    for (let second = 0; second < 9; second += 1) {
      for (const part of [1, 2, 3]) {
        changeHeadline(`Talks, update ${second}.${part}`);
        await wait(300);
      }
    }
    expect(judge).toHaveBeenCalledTimes(3);
    await wait(5000);
    expect(judge.mock.calls.length).toBeGreaterThan(3);
    expect(shareIsolatedWorld().judgement?.headline).toBe('Talks, update 8.3');
  });

  it('stops speaking of an article within 300 ms after the reader moved on to another', async () => {
    start();
    const changes = vi.fn<() => void>();
    shareIsolatedWorld().signals.addEventListener('change', changes);
    navigateTo('/sport');
    await wait(300);
    expect(shareIsolatedWorld().judgement).toBeNull();
    expect(changes).toHaveBeenCalled();
  });

  it('tells the background when the next article is not about the talks', async () => {
    start();
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(300);
    expect(shareIsolatedWorld().judgement?.verdict).toBe('none');
    expect(told()).toEqual(['talks', 'none']);
  });

  it('ends with what the last page is, however fast the reader moves through them', async () => {
    start();
    for (const [path, headline] of [
      ['/sport', 'A cup final'],
      ['/talks-2', 'Talks in Doha'],
      ['/weather', 'Rain'],
    ] as const) {
      navigateTo(path);
      changeHeadline(headline);
      await wait(60);
    }
    await wait(20_000);
    expect(shareIsolatedWorld().judgement?.headline).toBe('Rain');
    expect(told().at(-1)).toBe('none');
  });

  it('takes the panel away and reads no more when it is told to stand down', async () => {
    start();
    const standDown = vi.fn<() => void>();
    shareIsolatedWorld().signals.addEventListener('standDown', standDown);
    expect(ask('standDown')).toEqual({ ok: true, value: null });
    expect(standDown).toHaveBeenCalledTimes(1);
    expect(shareIsolatedWorld().judgement).toBeUndefined();
    navigateTo('/talks-2');
    changeHeadline('Talks in Doha');
    await wait(20_000);
    expect(judge).toHaveBeenCalledTimes(1);
    expect(runtime.listeners.size).toBe(0);
  });

  it('drops a reading that comes due after it was told to stand down', async () => {
    start();
    for (const part of [1, 2, 3]) {
      changeHeadline(`Talks, update ${part}`);
      await wait(10);
    }
    ask('standDown');
    await wait(20_000);
    expect(judge).toHaveBeenCalledTimes(3);
    expect(shareIsolatedWorld().judgement).toBeUndefined();
  });

  it('keeps quiet where the extension was updated behind its back', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    start();
    await wait(100);
    expect(shareIsolatedWorld().judgement?.verdict).toBe('talks');
  });

  it('waits for the reader on a page that is rendered ahead of time', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    start();
    expect(judge).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(judge).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(document, 'prerendering');
  });
});
