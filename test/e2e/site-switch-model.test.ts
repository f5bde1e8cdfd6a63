import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { constant, constantFrom, oneof, record, sample, subarray } from 'fast-check';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../content/policy/settings.ts';
import { writeSettingsFile } from '../../content/policy/settings-file.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { matchUrl } from '../unit/policy/match-url.ts';
import {
  expectScript,
  expectState,
  isModelPaused,
  startModel,
  takeStep,
} from '../unit/policy/site-switch-model.ts';
import type { Model, Step } from '../unit/policy/site-switch-model.ts';
import { changeHostAccess, holdBackHosts } from './change-host-access.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

const { html } = readPage('sample-article');
const sites = ['bbc.com', 'reuters.com', 'haaretz.com'];
const addressOf = (site: string): string => `https://www.${site}/gaza-ceasefire-talks`;
const patternOf = (site: string): string => `*://*.${site}/*`;
const [first = ''] = sites;

const site = constantFrom(...sites);
const step = oneof(
  { weight: 12, arbitrary: record({ do: constantFrom('grant', 'revoke', 'off', 'on'), site }) },
  {
    weight: 3,
    arbitrary: record({
      do: constant('pause'),
      length: constantFrom('one-hour', 'until-restart', 'until-resumed'),
    }),
  },
  { weight: 4, arbitrary: record({ do: constant('resume') }) },
  { weight: 2, arbitrary: record({ do: constantFrom('restart', 'update') }) },
  {
    weight: 1,
    arbitrary: record({ do: constant('import'), off: subarray(sites), damaged: constantFrom(true, false) }),
  },
);
// The same for every run, so that a failure is there again.
const steps: readonly Step[] = sample(step, { numRuns: 210, seed: 6 });

describe.each(browserNames)('in %s, the site switch', (name) => {
  let browser: ExtensionBrowser;
  let folder: string;
  let pages: readonly Page[];
  let popup: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ceasefire-context-import-'));
    return () => rm(folder, { recursive: true });
  });
  beforeAll(async () => {
    const served = sites.map((one) => [addressOf(one), { html }] as const);
    browser = await openBrowser(name, Object.fromEntries(served));
    return browser.close;
  });
  beforeAll(async () => {
    await holdBackHosts(browser);
    // One more that nobody touches: the harness takes an extension without a script for a broken one.
    for (const one of [...sites, 'apnews.com']) await changeHostAccess(browser, 'grant', patternOf(one));
    await openPages();
  });

  async function openPages(): Promise<void> {
    const opened: Page[] = [];
    for (const one of sites) {
      const page = await browser.newPage();
      await page.goto(addressOf(one));
      opened.push(page);
    }
    pages = opened;
    await openPopup();
  }
  async function openPopup(): Promise<void> {
    const [page] = pages;
    if (!page) throw new Error('There is no page.');
    popup = await browser.extensionPage(`popup.html?tab=${await browser.tabId(page)}`);
    await popup.waitForSelector('main');
  }
  const press = (label: string): Promise<void> =>
    popup.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent?.trim() === wanted)?.click();
    }, label);
  async function importFile(off: readonly string[], damaged: boolean): Promise<void> {
    const text = writeSettingsFile({
      settings: { ...defaultSettings, switchedOffSites: off },
      addedSites: [],
    });
    const file = join(folder, 'settings.json');
    await writeFile(file, damaged ? text.replace('"theme"', '"thme"') : text);
    const options = await browser.extensionPage('options.html');
    const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await options.waitForSelector('.import-preview, #transfer ~ output:not(:empty)');
    await options.evaluate(() => document.querySelector<HTMLElement>('.import-preview button')?.click());
    await options.waitForFunction(() => !document.querySelector('.import-preview'));
    await options.close();
  }

  async function act(next: Step): Promise<void> {
    switch (next.do) {
      case 'grant':
      case 'revoke':
        return changeHostAccess(browser, next.do, patternOf(next.site));
      case 'off':
      case 'on': {
        const payload = { site: next.site, on: next.do === 'on' };
        return browser.runInExtension(
          async (api, asked) => void (await api.runtime.sendMessage({ type: 'switchSite', payload: asked })),
          payload,
        );
      }
      case 'pause':
        await press('Resume');
        await popup.waitForSelector('fieldset.pause');
        return press(
          { 'one-hour': '1 hour', 'until-restart': 'Until restart', 'until-resumed': 'Until I resume' }[
            next.length
          ],
        );
      case 'resume':
        return press('Resume');
      case 'restart':
        await browser.restart();
        return openPages();
      case 'update':
        await browser.reinstallExtension();
        return openPopup();
      case 'import':
        return importFile(next.off, next.damaged);
      default:
        throw new Error(`Not in a real browser: ${next.do}`);
    }
  }

  function describeModel(model: Model): readonly string[] {
    const lines = sites.map((one) => {
      const on = expectState(model, one) === 'on';
      return `${one}: granted ${model.granted.has(one)}, script ${expectScript(model, one)}, detector ${on}, panel ${on}`;
    });
    // A popup that is opened as a page may see the address of its tab only where the site is granted.
    const popupSwitch = model.granted.has(first) ? String(!model.off.has(first)) : 'none';
    return [...lines, `popup: switch ${popupSwitch}, paused ${isModelPaused(model)}`];
  }
  async function describeBrowser(): Promise<readonly string[]> {
    const seen = await browser.runInExtension(async (api, patterns) => {
      const [script] = await api.scripting.getRegisteredContentScripts();
      const granted = patterns.map((one) => api.permissions.contains({ origins: [one] }));
      const answering: string[] = [];
      for (const { id = -1 } of await api.tabs.query({})) {
        const report = { type: 'report', payload: {} };
        const asked = api.tabs.sendMessage(id, report, { frameId: 0 });
        if (await asked.then(Boolean, () => false)) answering.push((await api.tabs.get(id)).url ?? '');
      }
      const { matches = [], excludeMatches = [] } = script ?? {};
      return { granted: await Promise.all(granted), answering, matches, excludeMatches };
    }, sites.map(patternOf));
    const lines: string[] = [];
    for (const [index, one] of sites.entries()) {
      const url = addressOf(one);
      const covers = (pattern: string): boolean => matchUrl(pattern, url);
      const script = seen.matches.some(covers) && !seen.excludeMatches.some(covers);
      const page = pages[index];
      // The host element and not what is in it: Chromium draws nothing in a tab behind the others.
      const panel = await page?.evaluate(() => document.querySelector('ceasefire-context') !== null);
      const detector = seen.answering.includes(url);
      lines.push(
        `${one}: granted ${seen.granted[index]}, script ${script}, detector ${detector}, panel ${panel}`,
      );
    }
    const popupSays = await popup.evaluate(() => {
      const control = document.querySelector<HTMLInputElement>('[role=switch]');
      const paused = document.querySelector('[data-paused]') !== null;
      return `popup: switch ${control ? control.checked : 'none'}, paused ${paused}`;
    });
    return [...lines, popupSays];
  }
  /** What the browser shows once it agrees with the model, or after five seconds. */
  async function settleTo(wanted: readonly string[]): Promise<readonly string[]> {
    let seen = await describeBrowser();
    for (let attempt = 0; attempt < 25 && seen.join() !== wanted.join(); attempt += 1) {
      await sleep(200);
      seen = await describeBrowser();
    }
    return seen;
  }

  test(
    'agrees with the model after each of 210 steps: scripts, permissions, panels in open tabs, an open popup',
    { timeout: 900_000 },
    async () => {
      let model = startModel(sites, Date.now());
      expect(await settleTo(describeModel(model))).toEqual(describeModel(model));
      for (const [index, next] of steps.entries()) {
        if (index % 7 === 0) await browser.stopBackground();
        model = takeStep(model, next);
        await act(next);
        const wanted = describeModel(model);
        const seen = await settleTo(wanted);
        expect([index, next, ...seen]).toEqual([index, next, ...wanted]);
      }
    },
  );
});
