import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { askDetector } from './ask-detector.ts';
import { copyBuild } from './copy-build.ts';
import type { BuildCopy } from './copy-build.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import { readPage } from '../pages/read-pages.ts';

/** Everything a curious page can write down about what happens to it. */
interface Seen {
  readonly mutations: readonly string[];
  readonly events: readonly string[];
  readonly calls: readonly string[];
  readonly errors: readonly string[];
  readonly globals: readonly string[];
  /** What a page can look up afterwards: files loaded, times marked, styles and highlights. */
  readonly traces: readonly string[];
}
declare const seen: Record<keyof Omit<Seen, 'globals' | 'traces'>, string[]>;
declare const sheetsBefore: number;
declare const globalsBefore: ReadonlySet<string>;

/** Runs before anything else of the page, in the page's own world. */
function spy(): void {
  const notes = { mutations: [] as string[], events: [] as string[], calls: [] as string[], errors: [] };
  Object.assign(globalThis, { seen: notes });
  addEventListener('message', ({ data }) => notes.events.push(`message ${JSON.stringify(data)}`));
  addEventListener('error', ({ message }) => (notes.errors as string[]).push(message));
  const watched: readonly (readonly [object, string])[] = [
    [EventTarget.prototype, 'dispatchEvent'],
    [EventTarget.prototype, 'addEventListener'],
    [Document.prototype, 'createElement'],
    [Document.prototype, 'querySelector'],
    [Document.prototype, 'querySelectorAll'],
    [Element.prototype, 'attachShadow'],
    [globalThis, 'getComputedStyle'],
    [globalThis, 'postMessage'],
    [globalThis, 'setTimeout'],
  ];
  for (const [owner, method] of watched) {
    const original = Reflect.get(owner, method) as (...args: readonly unknown[]) => unknown;
    Reflect.set(owner, method, function (this: unknown, ...args: unknown[]) {
      notes.calls.push(`${method} ${String(args[0])}`);
      return original.apply(this, args);
    });
  }
  const names = new Set([...Object.getOwnPropertyNames(globalThis), 'globalsBefore', 'sheetsBefore']);
  Object.assign(globalThis, { globalsBefore: names });
  // Before any script of an extension that waits for the page: what comes and goes until `load` is seen too.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    notes.calls.length = 0;
    Object.assign(globalThis, { sheetsBefore: document.styleSheets.length });
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records)
        notes.mutations.push(
          `${type} of ${target.nodeName}: ${[...addedNodes, ...removedNodes].map((node) => node.nodeName).join()}`,
        );
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Prepended to our scripts: writes down, where the page cannot look, what they dispatch on what the page shares. */
function recordDispatches(): void {
  const scope = globalThis as { dispatched?: string[] };
  if (scope.dispatched) return;
  const dispatched: string[] = (scope.dispatched = []);
  const original = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (this instanceof Node || this === globalThis) dispatched.push(event.type);
    return original.call(this, event);
  };
  globalThis.postMessage = (message: unknown) => void dispatched.push(`message ${JSON.stringify(message)}`);
}

const withSpy = (html: string): string =>
  html.replace(/<head[^>]*>|(?=<title>)/, `$&<script>(${spy})()</script>`);
const quiet = ['section-front', 'life-under-truce'].map((slug) => readPage(slug));
const sample = readPage('sample-article');

describe.each(browserNames)('in %s, a curious page', (name) => {
  let browser: ExtensionBrowser;
  let copy: BuildCopy;
  beforeAll(async () => {
    copy = await copyBuild(name);
    return copy.remove;
  });
  beforeAll(async () => {
    for (const script of ['detector', 'sidebar'])
      await copy.change(`content-scripts/${script}.js`, (text) => `(${recordDispatches})();\n${text}`);
    const served = [...quiet, sample].map(({ url, html }) => [url, { html: withSpy(html) }] as const);
    browser = await openBrowser(name, Object.fromEntries(served), { extensionDir: copy.folder });
    return browser.close;
  });

  const readSeen = (page: Page): Promise<Seen> =>
    page.evaluate(() => ({
      ...seen,
      globals: Object.getOwnPropertyNames(globalThis).filter((one) => !globalsBefore.has(one)),
      traces: [
        ...performance
          .getEntries()
          .filter(({ entryType: type, name: file }) =>
            type === 'resource' ? !file.startsWith('https:') : /^(?:mark|measure)$/.test(type),
          )
          .map((entry) => `${entry.entryType} ${entry.name}`),
        ...[...document.styleSheets].slice(sheetsBefore).map(({ href }) => `style ${href}`),
        ...document.adoptedStyleSheets.map(() => 'adopted style'),
        ...[...CSS.highlights.keys()].map((mark) => `highlight ${mark}`),
        ...document.documentElement.getAttributeNames().filter((one) => one.startsWith('data-')),
      ],
    }));
  const readDispatched = async (page: Page): Promise<readonly string[]> => {
    const tab = await browser.tabId(page);
    return browser.runInExtension(async (api, tabId) => {
      const func = (): readonly string[] =>
        (globalThis as { dispatched?: string[] }).dispatched ?? ['no recorder'];
      const [answer] = await api.scripting.executeScript({ target: { tabId }, func });
      return answer?.result as readonly string[];
    }, tab);
  };

  test.each(quiet.map(({ slug, verdict, url }) => [slug, verdict, url] as const))(
    '(%s, %s) sees nothing of the extension: no element, event, global, call, error, file, mark or style',
    async (_slug, verdict, url) => {
      const page = await browser.newPage();
      await page.goto(url);
      expect(await askDetector(browser, page)).toBe(verdict);
      // The page is looked at again up to three seconds after it was loaded.
      await sleep(3500);
      expect(await readDispatched(page)).toEqual([]);
      expect(await readSeen(page)).toEqual({
        mutations: [],
        events: [],
        calls: [],
        errors: [],
        globals: [],
        traces: [],
      });
      await page.close();
    },
  );

  test('about the talks sees one element come, and nothing else', async () => {
    const page = await browser.newPage();
    await page.goto(sample.url);
    // Not looked for as elsewhere, nor waited for by puppeteer: the page would see that.
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await page.evaluate(() => seen.mutations.length > 0)) break;
      await sleep(100);
    }
    await sleep(500);
    expect(await readDispatched(page)).toEqual([]);
    expect(await readSeen(page)).toEqual({
      mutations: ['childList of HTML: CEASEFIRE-CONTEXT'],
      events: [],
      calls: [],
      errors: [],
      globals: [],
      traces: [],
    });
    await page.close();
  });

  test('finds no file of the extension, though it knows its address', async () => {
    const page = await browser.newPage();
    await page.goto(sample.url);
    const root = await browser.runInExtension((api) => api.runtime.getURL('/'));
    const files = [
      'manifest.json',
      'icon/16.png',
      'popup.html',
      'facts/en.json',
      'content-scripts/sidebar.js',
      'panel-parts.js',
    ];
    const found = await page.evaluate(
      (origin, names) =>
        Promise.all(
          names.map((one) =>
            fetch(`${origin}${one}`, { mode: 'no-cors' }).then(
              () => one,
              () => null,
            ),
          ),
        ),
      root,
      files,
    );
    expect(found).toEqual(files.map(() => null));
    await page.close();
  });
});
