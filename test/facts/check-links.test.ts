import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkLinks } from '../../content/build/check-links.ts';
import type { Source } from '../../content/model/source.ts';

/** Sources at these addresses, by numbers as ids. */
function makeSources(addresses: readonly string[]): Readonly<Record<string, Source>> {
  const list = addresses.map((url, index): [string, Source] => [
    `source-${index}`,
    { publisher: 'Example Paper', url, date: null, language: 'en', kind: 'major' },
  ]);
  return Object.fromEntries(list);
}

function answerWith(answer: (url: string) => Response | Error): ReturnType<typeof vi.fn> {
  const fetch = vi.fn<(url: string) => Promise<Response>>(async (url) => {
    const response = answer(url);
    if (response instanceof Error) throw response;
    Object.defineProperty(response, 'url', { value: response.headers.get('moved') ?? url });
    return response;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('the check of the links', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('tells status, title, where a page moved, and what did not answer, in the order of the sources', async () => {
    const answers: Record<string, Response | Error> = {
      'https://paper.example/a': new Response('<title> Talks in Cairo </title>'),
      'https://paper.example/b': new Response('', { headers: { moved: 'https://paper.example/c' } }),
      'https://paper.example/d': new Response('', { status: 404 }),
      'https://paper.example/e': new Error('no such host'),
    };
    answerWith((url) => answers[url] ?? new Error('unexpected'));
    expect(await checkLinks(makeSources(Object.keys(answers)))).toEqual([
      { id: 'source-0', url: 'https://paper.example/a', status: 200, pageTitle: 'Talks in Cairo' },
      {
        id: 'source-1',
        url: 'https://paper.example/b',
        status: 200,
        redirectedTo: 'https://paper.example/c',
      },
      { id: 'source-2', url: 'https://paper.example/d', status: 404 },
      {
        id: 'source-3',
        url: 'https://paper.example/e',
        status: 0,
        error: expect.stringContaining('no such host'),
      },
    ]);
  });

  it('fails clearly without a network, after a handful of tries', async () => {
    const fetch = answerWith(() => new Error('no network'));
    const sources = makeSources(Array.from({ length: 400 }, (_, page) => `https://paper.example/${page}`));
    await expect(checkLinks(sources)).rejects.toThrow('this machine has no network');
    expect(fetch.mock.calls.length).toBeLessThan(30);
  });

  it('checks every link where the first ones fail but others answer', async () => {
    const addresses = Array.from({ length: 40 }, (_, page) => `https://paper.example/${page}`);
    answerWith((url) => (url.endsWith('/3') ? new Response('') : new Error('gone')));
    expect(await checkLinks(makeSources(addresses))).toHaveLength(40);
  });
});
