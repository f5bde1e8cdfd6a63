import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { changeHostAccess, holdBackHosts } from './change-host-access.ts';
import { copyBuild } from './copy-build.ts';
import type { BuildCopy } from './copy-build.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html } = readPage('sample-article');
const framing =
  '<!doctype html><title>Gaza ceasefire talks</title><iframe src="https://www.bbc.com/talks"></iframe>';
const granted = 'https://www.bbc.com/talks';
const switchedOff = 'https://www.reuters.com/talks';
const takenAway = 'https://www.haaretz.com/talks';
const never = 'https://www.newspaper-of-the-test.com/talks';
const around = 'https://www.newspaper-of-the-test.com/frame';

/** Prepended to every script that could run on a page: leaves its name where the test finds it. */
const leaveMark = (file: string): string =>
  `document.documentElement.dataset.ran = (document.documentElement.dataset.ran ?? '') + ' ${file}';\n`;

describe.each(browserNames)('in %s, a page', (name) => {
  let browser: ExtensionBrowser;
  let copy: BuildCopy;
  beforeAll(async () => {
    copy = await copyBuild(name);
    return copy.remove;
  });
  beforeAll(async () => {
    for (const folder of ['.', 'content-scripts', 'facts'])
      for (const file of await readdir(join(copy.folder, folder)))
        if (file.endsWith('.js') && file !== 'background.js')
          await copy.change(`${folder}/${file}`, (text) => leaveMark(file) + text);
    const articles = [granted, switchedOff, takenAway, never].map((url) => [url, { html }]);
    const served = { ...Object.fromEntries(articles), [around]: { html: framing } };
    browser = await openBrowser(name, served, { extensionDir: copy.folder });
    return browser.close;
  });
  beforeAll(async () => {
    await holdBackHosts(browser);
    for (const site of ['bbc.com', 'reuters.com', 'haaretz.com'])
      await changeHostAccess(browser, 'grant', `*://*.${site}/*`);
    await changeHostAccess(browser, 'revoke', '*://*.haaretz.com/*');
    await browser.runInExtension(async (api) => {
      await api.runtime.sendMessage({ type: 'switchSite', payload: { site: 'reuters.com', on: false } });
      await api.runtime.sendMessage({ type: 'settle', payload: {} });
    });
  });

  /** The names of our scripts that ran on a page, a second after it was loaded. */
  async function listRan(address: string): Promise<readonly string[]> {
    const page = await browser.newPage();
    await page.goto(address);
    await sleep(1000);
    const ran: string[] = [];
    for (const frame of page.frames())
      ran.push((await frame.evaluate(() => document.documentElement.dataset['ran'])) ?? '');
    await page.close();
    return ran.join(' ').split(' ').filter(Boolean);
  }

  test('of a site that is on runs what it needs, so that the others below say something', async () => {
    const ran = await listRan(granted);
    expect(ran).toEqual(expect.arrayContaining(['detector.js', 'judge.js', 'panel-parts.js', 'sidebar.js']));
  });

  test.each([
    ['that is switched off', switchedOff],
    ['whose permission was taken away', takenAway],
    ['that was never granted', never],
    ['that was never granted, with a frame of one that is on', around],
  ])('of a site %s runs no script of ours, not one byte', async (_, address) => {
    expect(await listRan(address)).toEqual([]);
  });
});
