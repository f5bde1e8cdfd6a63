// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Hint } from '../../../../content/detection/hint-at-talks.ts';
import type { Judgement, Verdict } from '../../../../content/detection/judgement.ts';
import { offerJudge, shareIsolatedWorld } from '../../../../content/platform/page/isolated-world.ts';
import { runDetector } from '../../../../content/platform/page/run-detector.ts';
import type { StoredPanel } from '../../../../content/platform/stored-panel.ts';
import { createFakeContext } from '../fake-context.ts';
import { changeHeadline, navigateTo, showArticle, wait } from '../fake-page.ts';

type Runtime = Parameters<typeof runDetector>[1]['runtime'];
type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

const sendMessage = vi.fn<Runtime['sendMessage']>();
const getStored = vi.fn<() => Promise<StoredPanel>>(async () => ({}));
const storage = { local: { get: getStored } };

/** Judges by the headline alone: this test is about when a page is read, not about what is made of it. */
const judge = vi.fn<() => Judgement>(() => {
  const verdict: Verdict = document.title.includes('Talks') ? 'talks' : 'none';
  return { verdict, language: 'en', published: null, headline: document.title, evidence: [] };
});

/** Of each text that the gate looks at the title alone. */
const tellHint = (): Hint => (/Talks|Gaza/.test(document.title) ? 'some' : 'none');
const listTexts = (): ReadonlySet<string> => new Set([document.title]);

/** The background as it answers a page whose site is on: it sends the judge that is asked for. */
const sendJudge: Runtime['sendMessage'] = async ({ type }) => {
  if (type === 'hinted') offerJudge({ judge, listTexts });
  return { ok: true, value: true };
};

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

  const start = async (
    ofPage: () => Hint = tellHint,
    ofAddress: () => Hint = () => 'none',
  ): Promise<void> => {
    runDetector(context, { runtime, storage }, { ofAddress, ofPage });
    // The first look at the page is a task of its own.
    await wait(0);
  };
  const ask = (type: string, id = 'ours'): unknown => {
    const answer = vi.fn<(result: unknown) => void>();
    for (const listener of runtime.listeners) listener({ type, payload: {} }, { id }, answer);
    return answer.mock.calls[0]?.[0];
  };
  const listToldPayloads = (): readonly { readonly verdict: Verdict; readonly panelPresent: boolean }[] =>
    sendMessage.mock.calls.flatMap(([message]) => (message.type === 'judged' ? [message.payload] : []));
  const told = (): readonly Verdict[] => listToldPayloads().map(({ verdict }) => verdict);

  beforeEach(() => {
    vi.useFakeTimers();
    Reflect.deleteProperty(globalThis, 'ceasefireContext');
    sendMessage.mockReset().mockImplementation(sendJudge);
    getStored.mockClear();
    judge.mockClear();
    context = createFakeContext();
    runtime = makeRuntime();
    showArticle('/talks', 'Talks in Cairo');
  });
  afterEach(() => {
    context.abort();
    vi.useRealTimers();
  });

  it('tells the background of an article about the talks', async () => {
    await start();
    expect(listToldPayloads()).toEqual([{ verdict: 'talks', language: 'en', panelPresent: false }]);
  });

  it('asks for the judge where the page hints at the talks, and once for all of its articles', async () => {
    await start();
    navigateTo('/talks-2');
    changeHeadline('Talks in Doha');
    await wait(300);
    expect(sendMessage.mock.calls.map(([{ type }]) => type)).toEqual(['hinted', 'judged', 'judged']);
  });

  it('asks for the panel together with the judge where the page hints strongly, in the language it declares', async () => {
    document.documentElement.lang = 'fr-FR';
    await start(() => 'strong');
    expect(sendMessage.mock.calls[0]?.[0]).toEqual({ type: 'hinted', payload: { panelComing: 'fr-FR' } });
    // It is on its way, so nobody needs to send another.
    expect(listToldPayloads()).toEqual([{ verdict: 'talks', language: 'en', panelPresent: true }]);
  });

  it('leaves the panel alone that the reader asked for while the page was coming, and asks for no other', async () => {
    Object.assign(shareIsolatedWorld(), { panel: 'starting', forced: true });
    await start();
    expect(listToldPayloads()).toEqual([{ verdict: 'talks', language: 'en', panelPresent: true }]);
  });

  it('clears away what an earlier version left before the panel comes that the reader asks for', async () => {
    document.documentElement.append(document.createElement('ceasefire-context'));
    shareIsolatedWorld().forced = true;
    await start();
    expect(document.querySelectorAll('ceasefire-context').length).toBe(0);
  });

  it('does not count on a panel that an earlier version of the extension began', async () => {
    shareIsolatedWorld().panel = 'starting';
    await start();
    expect(listToldPayloads()).toEqual([{ verdict: 'talks', language: 'en', panelPresent: false }]);
  });

  it('says that no panel is there for a later article, when the one that was sent has not stayed', async () => {
    await start(() => 'strong');
    await wait(100);
    navigateTo('/talks-2');
    changeHeadline('Talks in Doha');
    await wait(300);
    expect(listToldPayloads().at(-1)).toEqual({ verdict: 'talks', language: 'en', panelPresent: false });
  });

  it('asks for no panel where the page names only a side or only the subject', async () => {
    await start();
    expect(sendMessage.mock.calls[0]?.[0]).toEqual({ type: 'hinted', payload: { panelComing: null } });
  });

  it('judges what stands on the page when the judge comes, not what stood there when it was asked for', async () => {
    sendMessage.mockResolvedValueOnce(new Promise(() => {}));
    await start();
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(300);
    expect(shareIsolatedWorld().judgement?.verdict).toBe('none');
    offerJudge({ judge, listTexts });
    expect(shareIsolatedWorld().judgement?.verdict).toBe('none');
    expect(judge).not.toHaveBeenCalled();
  });

  it('says that a page could not be read where no judge can be sent to it', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'Cannot access contents of the page.' });
    await start();
    await wait(100);
    expect(shareIsolatedWorld().judgement?.evidence[0]?.kind).toBe('unreadable');
    expect(context.isValid).toBe(true);
  });

  it.each(['hinted', 'judged'])(
    'asks again where the background ends while it answers "%s"',
    async (type) => {
      let endings = 1;
      sendMessage.mockImplementation(async (message) => {
        if (message.type !== type || endings === 0) return sendJudge(message);
        endings -= 1;
        throw new Error('A listener indicated an asynchronous response, but the message channel closed.');
      });
      await start();
      await wait(1000);
      expect(told().at(-1)).toBe('talks');
      const asked = sendMessage.mock.calls.filter(([message]) => message.type === type);
      expect(asked.length).toBe(2);
      expect(context.isValid).toBe(true);
    },
  );

  it.each(['coming', 'starting'] as const)(
    'has the panel sent again where the background ended while it sent it, which then was %s',
    async (panel) => {
      sendMessage.mockImplementationOnce(async (message) => {
        await sendJudge(message);
        shareIsolatedWorld().panel = panel;
        throw new Error('The message channel closed.');
      });
      await start(() => 'strong');
      await wait(1000);
      expect(listToldPayloads().map(({ panelPresent }) => panelPresent)).toEqual([true, false]);
    },
  );

  it('leaves the panel alone that is there, though the background ended before it said so', async () => {
    sendMessage.mockImplementationOnce(async (message) => {
      await sendJudge(message);
      shareIsolatedWorld().panel = 'present';
      throw new Error('The message channel closed.');
    });
    await start(() => 'strong');
    await wait(1000);
    expect(listToldPayloads().map(({ panelPresent }) => panelPresent)).toEqual([true]);
  });

  it('asks no more than three times, and not for an article that the reader has left', async () => {
    sendMessage.mockRejectedValue(new Error('The message channel closed.'));
    await start();
    await wait(5000);
    expect(sendMessage).toHaveBeenCalledTimes(3);
    expect(shareIsolatedWorld().judgement?.evidence[0]?.kind).toBe('unreadable');
    sendMessage.mockClear();
    offerJudge({ judge, listTexts });
    await wait(10);
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(5000);
    expect(told().filter((verdict) => verdict === 'talks').length).toBe(1);
  });

  it('stops where the site is paused or off', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: false });
    await start();
    await wait(100);
    expect(context.isValid).toBe(false);
    expect(told()).toEqual([]);
  });

  it('takes no verdict from a judge that an earlier version of the extension left in the tab', async () => {
    const old = vi.fn<() => Judgement>();
    shareIsolatedWorld().pageJudge = { judge: old, listTexts };
    await start();
    await wait(100);
    expect(old).not.toHaveBeenCalled();
    expect(told()).toEqual(['talks']);
  });

  it('wakes nobody for any other page', async () => {
    showArticle('/sport', 'A cup final');
    await start();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('says when the panel is there already', async () => {
    shareIsolatedWorld().panel = 'present';
    await start();
    expect(listToldPayloads()[0]?.panelPresent).toBe(true);
  });

  it('leaves its judgement for the panel and for the popup', async () => {
    await start();
    expect(shareIsolatedWorld().judgement?.verdict).toBe('talks');
    expect(ask('report')).toMatchObject({
      ok: true,
      value: { verdict: 'talks', headline: 'Talks in Cairo' },
    });
  });

  it('answers nobody but its own extension', async () => {
    await start();
    expect(ask('report', 'another')).toBeUndefined();
    ask('standDown', 'another');
    expect(context.isValid).toBe(true);
  });

  it('reads a page that changes its title all the time at most three times in ten seconds', async () => {
    await start();
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
    await start();
    const changes = vi.fn<() => void>();
    shareIsolatedWorld().signals.addEventListener('change', changes);
    navigateTo('/sport');
    await wait(300);
    expect(shareIsolatedWorld().judgement).toBeNull();
    expect(changes).toHaveBeenCalled();
  });

  it('tells the background when the next article is not about the talks', async () => {
    await start();
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(300);
    expect(shareIsolatedWorld().judgement?.verdict).toBe('none');
    expect(told()).toEqual(['talks', 'none']);
  });

  it('ends with what the last page is, however fast the reader moves through them', async () => {
    await start();
    for (const [path, headline] of [
      ['/sport', 'A cup final'],
      ['/talks-2', 'Talks in Doha'],
      ['/weather', 'Rain'],
      ['/talks-3', 'Talks in Rome'],
    ] as const) {
      navigateTo(path);
      changeHeadline(headline);
      await wait(60);
    }
    await wait(20_000);
    expect(shareIsolatedWorld().judgement?.headline).toBe('Talks in Rome');
    expect(told().at(-1)).toBe('talks');
  });

  it('takes the panel away and reads no more when it is told to stand down', async () => {
    await start();
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

  it('does not look at the page when it is told so before its first look', async () => {
    const started = start();
    expect(ask('standDown')).toEqual({ ok: true, value: null });
    await started;
    await wait(20_000);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('drops a reading that comes due after it was told to stand down', async () => {
    await start();
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
    sendMessage.mockImplementation(async (message) => {
      await sendJudge(message);
      throw new Error('Extension context invalidated.');
    });
    await start();
    await wait(100);
    expect(shareIsolatedWorld().judgement?.verdict).toBe('talks');
  });

  it('asks storage for the panel that is to come, and not on other pages', async () => {
    await start();
    await wait(0);
    expect(getStored).toHaveBeenCalledTimes(1);
    navigateTo('/sport');
    changeHeadline('A cup final');
    await wait(300);
    expect(getStored).toHaveBeenCalledTimes(1);
  });

  describe('that is still on its way', () => {
    let hasHead: boolean;
    const arrive = async (): Promise<void> => {
      Reflect.deleteProperty(document, 'readyState');
      globalThis.dispatchEvent(new Event('DOMContentLoaded'));
      await wait(0);
    };
    const asked = (): readonly unknown[] =>
      sendMessage.mock.calls.flatMap(([message]) => (message.type === 'hinted' ? [message.payload] : []));

    beforeEach(() => {
      hasHead = false;
      Object.assign(Document.prototype, { evaluate: () => ({ stringValue: String(hasHead) }) });
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      document.documentElement.lang = 'en';
    });
    afterEach(() => {
      Reflect.deleteProperty(document, 'readyState');
      Reflect.deleteProperty(Document.prototype, 'evaluate');
    });

    it.each([
      ['is not judged before the page’s own scripts have run that wait for its end', 0, []],
      ['is judged at once where they have', 7, ['talks']],
    ])('%s, where all of its text is there', async (_, domContentLoadedEventStart, atOnce) => {
      const navigation = [{ domContentLoadedEventStart }] as unknown as PerformanceEntryList;
      const asking = vi.spyOn(performance, 'getEntriesByType').mockReturnValue(navigation);
      Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
      await start();
      expect(told()).toEqual(atOnce);
      await arrive();
      expect(told()).toEqual(['talks']);
      asking.mockRestore();
    });

    it('has the judge and the panel brought when its head is there, and is judged when all of it is', async () => {
      await start(() => 'strong');
      await wait(100);
      expect(asked()).toEqual([]);
      hasHead = true;
      await wait(100);
      expect(asked()).toEqual([{ panelComing: 'en' }]);
      expect(judge).not.toHaveBeenCalled();
      expect(told()).toEqual([]);
      await arrive();
      expect(shareIsolatedWorld().judgement?.verdict).toBe('talks');
      await wait(0);
      expect(asked()).toHaveLength(1);
      expect(told()).toEqual(['talks']);
    });

    it('has them brought at once where the address says it all', async () => {
      await start(tellHint, () => 'strong');
      expect(asked()).toEqual([{ panelComing: 'en' }]);
      hasHead = true;
      await wait(2000);
      await arrive();
      expect(asked()).toHaveLength(1);
      expect(told()).toEqual(['talks']);
    });

    it('waits for more than an address that names a side or the subject, as those of sections do', async () => {
      await start(tellHint, () => 'some');
      expect(asked()).toEqual([]);
    });

    it('is looked at again when all of it is there, where its head said nothing', async () => {
      showArticle('/talks', 'One moment');
      hasHead = true;
      await start();
      await wait(2000);
      expect(asked()).toEqual([]);
      changeHeadline('Talks in Cairo');
      await arrive();
      expect(told()).toEqual(['talks']);
    });

    it('is judged in the end where nobody could send the judge in time', async () => {
      sendMessage.mockResolvedValueOnce({ ok: false, error: 'Cannot access contents of the page.' });
      await start(() => 'strong');
      hasHead = true;
      await wait(100);
      expect(shareIsolatedWorld().judgement).toBeUndefined();
      await arrive();
      expect(told()).toEqual(['talks']);
    });

    it('is not read where its site was paused', async () => {
      sendMessage.mockResolvedValue({ ok: true, value: false });
      await start(tellHint, () => 'strong');
      await wait(0);
      await arrive();
      await wait(5000);
      expect(context.isValid).toBe(false);
      expect(sendMessage).toHaveBeenCalledTimes(1);
    });
  });

  it('waits for the reader on a page that is rendered ahead of time', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    await start();
    expect(judge).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(judge).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(document, 'prerendering');
  });
});
