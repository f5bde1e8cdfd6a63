import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension, resetExtension } from '../fake-extension.ts';
import type { IsolatedWorld } from '../../../../content/platform/page/isolated-world.ts';
import { loadReader } from '../../../../content/platform/page/load-reader.ts';
import type { CompiledMatching } from '../../../../content/model/compiled-matching.ts';
import type { ReadArticleView } from '../../../../content/platform/page/read-article-view.ts';

const wordsOf = (language: string): CompiledMatching => ({ language }) as CompiledMatching;
const readArticle = vi.fn<ReadArticleView>();
const isOpen = (): boolean => true;

describe('what an article is read with', () => {
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
  let world: IsolatedWorld;
  beforeEach(() => {
    resetExtension();
    vi.spyOn(fakeExtension.runtime, 'sendMessage').mockImplementation(sendMessage as never);
    sendMessage.mockReset().mockImplementation(async () => {
      world.matching = wordsOf('fr');
      world.readArticle = readArticle;
      return { ok: true, value: null };
    });
    world = {};
  });

  it('is asked of the background, in the article’s language', async () => {
    expect(await loadReader(world, 'fr-CA', isOpen)).toEqual({ matching: wordsOf('fr'), readArticle });
    expect(sendMessage).toHaveBeenCalledWith({ type: 'loadReader', payload: { language: 'fr-CA' } });
  });

  it('is not asked for where it is on the page', async () => {
    world = { matching: wordsOf('en'), readArticle };
    expect(await loadReader(world, 'en-GB', isOpen)).toEqual({ matching: wordsOf('en'), readArticle });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is never the words of the article before, in another language', async () => {
    world = { matching: wordsOf('en'), readArticle };
    expect((await loadReader(world, 'fr', isOpen))?.matching.language).toBe('fr');
    sendMessage.mockResolvedValue({ ok: false, error: 'The file is missing.' });
    expect(await loadReader(world, 'he', isOpen)).toBeNull();
  });
});
