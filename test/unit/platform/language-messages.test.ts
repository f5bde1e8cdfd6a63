import { beforeEach, describe, expect, it } from 'vitest';
import { fakeExtension, receive, resetExtension, state } from './fake-extension.ts';
import { answerBackgroundMessages } from '../../../content/platform/background/answer-messages.ts';

const page = {
  tab: { id: 1, url: 'https://www.paper.example/talks' },
  url: 'https://www.paper.example/talks',
  frameId: 0,
};

describe('the background, when a panel asks for another language', () => {
  beforeEach(() => {
    resetExtension();
    state.openTabs.push({ id: 1, url: page.url });
    answerBackgroundMessages();
  });
  const ask = (type: string, language: string, sender: Record<string, unknown> = page): Promise<unknown> =>
    receive({ type, payload: { language } }, sender);
  const readChoice = async (): Promise<unknown> =>
    ((await fakeExtension.storage.local.get('settings'))['settings'] as { language?: unknown } | undefined)
      ?.language;

  it('puts the texts of that language on the page, and nothing else', async () => {
    expect(await ask('loadLanguage', 'he')).toEqual({ ok: true, value: null });
    expect(state.injected).toEqual([{ tabId: 1, files: ['/facts/he.js'] }]);
  });

  it.each(['tlh', '../popup', 'he/../../x', ''])(
    'takes English for %j, of which there are no texts',
    async (language) => {
      await ask('loadLanguage', language);
      expect(state.injected).toEqual([{ tabId: 1, files: ['/facts/en.js'] }]);
    },
  );

  it('puts the reader and the words of the article’s language there when it is asked for them', async () => {
    expect(await ask('loadReader', 'fr-CA')).toEqual({ ok: true, value: null });
    expect(state.injected).toEqual([
      { tabId: 1, files: ['/facts/matching-fr.js'] },
      { tabId: 1, files: ['/reader.js'] },
    ]);
  });

  it('reads by English words what is written in a language without any', async () => {
    await ask('loadReader', '../../x');
    expect(state.injected[0]?.files).toContain('/facts/matching-en.js');
  });

  it.each(['loadLanguage', 'loadReader'])('puts nothing into a frame within a page: %s', async (type) => {
    expect(await ask(type, 'he', { ...page, frameId: 3 })).toMatchObject({ ok: false });
    expect(state.injected).toEqual([]);
  });

  it('remembers the language, or that articles are followed', async () => {
    await ask('chooseLanguage', 'ar');
    expect(await readChoice()).toBe('ar');
    await ask('chooseLanguage', 'article');
    expect(await readChoice()).toBe('article');
  });

  it('remembers nothing in a private window', async () => {
    await ask('chooseLanguage', 'ar', { ...page, tab: { ...page.tab, incognito: true } });
    expect(await readChoice()).toBeUndefined();
  });
});
