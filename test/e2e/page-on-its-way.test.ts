import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';
import { startPageServer } from '../browsers/page-server.ts';
import type { PageServer } from '../browsers/page-server.ts';
import { askDetector } from './ask-detector.ts';
import { browserNames, openBrowserAt } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';
import { watchErrors } from './watch-errors.ts';

const { html } = readPage('sample-article');
const end = html.indexOf('</h1>');
const [head, article] = [html.slice(0, end), html.slice(end)];
/** Long enough for everything that is done before the article is there. */
const meanwhile = 1500;

/** A page that waits for the test in the middle of its way to the browser. */
interface SlowPage {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Sends what is still to come and waits for the browser to have read it. */
  readonly arrive: (rest?: string) => Promise<void>;
}

describe.each(browserNames)('in %s, on a page that is slow to come, the panel', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    server = await startPageServer();
    return server.stop;
  });
  beforeAll(async () => {
    browser = await openBrowserAt(name, server);
    return browser.close;
  });

  async function openSlowly(address: string, start: string): Promise<SlowPage> {
    let send: (rest: string) => void = () => {};
    const rest = new Promise<string>((resolve) => (send = resolve));
    server.servePage(address, { html: start, rest });
    const page = await browser.newPage();
    const errors = watchErrors(page);
    const arrived = page.goto(address);
    await sleep(meanwhile);
    return {
      page,
      errors,
      arrive: async (text = article) => {
        send(text);
        await arrived;
      },
    };
  }
  const countHosts = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelectorAll('ceasefire-context').length);

  test.each([
    ['and its address says what it is about', 'https://www.bbc.com/news/gaza-ceasefire-talks-hamas-answers'],
    ['and its head says so', 'https://www.bbc.com/news/articles/c123'],
  ])('waits for the article, %s', async (_what, address) => {
    const { page, arrive, errors } = await openSlowly(address, head);
    expect(await countHosts(page)).toBe(0);
    await arrive();
    await findPanel(page).waitFor();
    await sleep(500);
    expect(await countHosts(page)).toBe(1);
    expect(errors).toEqual([]);
  });

  test('comes where the background has ended in the meantime', async () => {
    const { page, arrive } = await openSlowly('https://www.bbc.com/news/articles/c124', head);
    await browser.stopBackground();
    await arrive();
    await findPanel(page).waitFor();
    expect(await countHosts(page)).toBe(1);
  });

  test('comes where a shell comes whole and a script writes the article into it', async () => {
    const address = 'https://www.bbc.com/news/articles/c126';
    const [from, to] = [article.indexOf('<p'), article.lastIndexOf('</p>')];
    const script = `document.getElementById('text').innerHTML = ${JSON.stringify(article.slice(from, to))}`;
    const shell = `${head}${article.slice(0, from)}<div id="text"></div><script type="module">${script}</script>`;
    server.servePage(address, { html: shell + article.slice(to + '</p>'.length) });
    const page = await browser.newPage();
    await page.goto(address);
    await findPanel(page).waitFor();
    expect(await askDetector(browser, page)).toBe('talks');
  });

  test('does not come where the article turns out to be about something else', async () => {
    const address = 'https://www.bbc.com/news/hamas-ceasefire-the-band-is-back-on-stage';
    const title = 'Village band back on stage';
    const { page, arrive } = await openSlowly(
      address,
      `<!doctype html><html lang="en"><title>${title}</title><body><h1>${title}</h1>`,
    );
    await arrive(`<article><p>${'The village band played all its old songs. '.repeat(20)}</p></article>`);
    await sleep(1000);
    expect(await countHosts(page)).toBe(0);
    expect(await askDetector(browser, page)).toBe('none');
  });

  test('comes with the page where the reader asked for it in the meantime, whatever the page is about', async () => {
    const { page, arrive } = await openSlowly(
      'https://www.bbc.com/news/articles/c125',
      '<!doctype html><html lang="en"><title>Village band back on stage</title><body><h1>Village band</h1>',
    );
    await browser.runInExtension(
      async (api, tabId: number) =>
        void (await api.runtime.sendMessage({ type: 'showOnce', payload: { tabId } })),
      await browser.tabId(page),
    );
    expect(await countHosts(page)).toBe(0);
    await arrive('<p>It played all its old songs.</p>');
    await findPanel(page).waitFor();
    await sleep(500);
    expect(await countHosts(page)).toBe(1);
  });

  test('does not come where its site is switched off in the meantime', async () => {
    const { page, arrive } = await openSlowly('https://www.reuters.com/world/gaza-hamas-truce-talks', head);
    await browser.runInExtension(async (api) => {
      const message = { type: 'switchSite', payload: { site: 'reuters.com', on: false } };
      await api.runtime.sendMessage(message);
    });
    await arrive();
    await sleep(1500);
    expect(await countHosts(page)).toBe(0);
  });

  test('comes where the page is written anew before it has come whole', async () => {
    const address = 'https://apnews.com/article/written-anew';
    const { page, arrive } = await openSlowly(
      address,
      '<!doctype html><title>One moment, please</title><body><p>Checking your browser</p>',
    );
    await page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, html);
    await arrive('').catch(() => undefined);
    await findPanel(page).waitFor();
    expect(await countHosts(page)).toBe(1);
  });
});
