import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { startPageServer } from '../browsers/page-server.ts';
import type { PageServer } from '../browsers/page-server.ts';
import { browserNames, openBrowserAt } from './open-browser.ts';

const elsewhere = 'https://www.bbc.com/collect';

describe.each(browserNames)('in %s, a page of the extension', (name) => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    server = await startPageServer({ [elsewhere]: { html: 'An address that would answer.' } });
    return server.stop;
  });
  beforeAll(async () => {
    browser = await openBrowserAt(name, server);
    return browser.close;
  });

  test.each(['popup.html', 'options.html', 'welcome.html'])(
    '(%s) is refused by the browser itself when it asks the network for something',
    async (file) => {
      const page = await browser.extensionPage(file);
      await page.waitForSelector('main');
      const outcome = await page.evaluate(async (url) => {
        const image = new Image();
        const drawn = new Promise((resolve) => {
          image.addEventListener('load', () => resolve('loaded'));
          image.addEventListener('error', () => resolve('refused'));
        });
        image.src = url;
        // Says that it is queued, and is refused then: whether it was shows in what arrived.
        navigator.sendBeacon(url, 'x');
        const fetched = await fetch(url).then(
          () => 'answered',
          () => 'refused',
        );
        return { image: await drawn, fetched };
      }, elsewhere);
      expect(outcome).toEqual({ image: 'refused', fetched: 'refused' });
      expect(server.requests.filter(({ url }) => url === elsewhere)).toEqual([]);
      await page.close();
    },
  );
});
