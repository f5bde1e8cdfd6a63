import { expect, test } from 'vitest';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html } = readPage('sample-article');
const noting = `<script>addEventListener('error', ({ message }) => { document.documentElement.dataset.error = message; });</script>`;
const article = html.replace('<head>', `<head>${noting}`);
const unrelated = `<!doctype html><head>${noting}<title>A library opens by the river</title><h1>A library opens</h1>`;

/** Every third page is about something else. */
const pages = Array.from({ length: 60 }, (_, at) => ({
  url: `https://www.bbc.com/news/page-${at}`,
  isArticle: at % 3 !== 0,
}));

test.each(browserNames)(
  'in %s, sixty tabs opened together have one panel each where the article is about the talks, and no error',
  async (name) => {
    const served = pages.map(
      ({ url, isArticle }) => [url, { html: isArticle ? article : unrelated }] as const,
    );
    const browser = await openBrowser(name, Object.fromEntries(served));
    try {
      const wanted = pages.map(({ url, isArticle }) => `${url} ${isArticle ? 1 : 0}`).sort();
      await browser.runInExtension(
        async (api, urls) =>
          void (await Promise.all(urls.map((url) => api.tabs.create({ url, active: false })))),
        pages.map(({ url }) => url),
      );
      const look = (): Promise<readonly string[]> =>
        browser.runInExtension(async (api) => {
          const func = (): string => {
            const panels = document.querySelectorAll('ceasefire-context').length;
            return `${location.href} ${panels}${document.documentElement.dataset['error'] ?? ''}`;
          };
          const tabs = await api.tabs.query({ url: '*://*.bbc.com/*', status: 'complete' });
          const asked = tabs.map(({ id = -1 }) =>
            api.scripting.executeScript({ target: { tabId: id }, func }),
          );
          return (await Promise.all(asked)).map(([answer]) => String(answer?.result)).toSorted();
        });
      await expect.poll(look, { timeout: 90_000, interval: 1000 }).toEqual(wanted);
    } finally {
      await browser.close();
    }
  },
);
