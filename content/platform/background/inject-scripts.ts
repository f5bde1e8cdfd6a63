import { chooseMatching } from '../../policy/choose-language.ts';
import { browser } from '../browser.ts';
import { lendStyle } from './lend-style.ts';
import { highlightName } from '../names-on-page.ts';

const detector = '/content-scripts/detector.js';
const judge = '/judge.js';
const panelParts = '/panel-parts.js';
const sidebar = '/content-scripts/sidebar.js';
const reader = '/reader.js';

async function inject(tabId: number, ...files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Starts the detector in a tab that was open before its site was switched on. */
export async function injectDetector(tabId: number): Promise<void> {
  await inject(tabId, detector);
}

/** Sends the judge to a page that hints at the talks. */
export async function injectJudge(tabId: number): Promise<void> {
  await inject(tabId, judge);
}

/** The look of marked passages: a highlight's style belongs to the page's document, where only the browser may put it. */
export async function injectMarkStyle(tabId: number): Promise<void> {
  const css = `::highlight(${highlightName}) { background-color: #ffe08a; color: #1d1d1b; }`;
  await browser.scripting.insertCSS({ target: { tabId }, css });
}

/**
 * Puts the panel in `language` and its facts on a page, each script in a call of its own: what comes in one call runs in one
 * task, and a slow page may answer its reader in between. The panel waits for what comes behind it; `before` runs with it.
 */
export async function injectSidebar(tabId: number, language: string, ...before: string[]): Promise<void> {
  const facts = ['record', language, 'sources'].map((file) => [`/facts/${file}.js`]);
  const calls = [[panelParts], [...before, sidebar], ...facts];
  const injected = Promise.all(calls.map((files) => inject(tabId, ...files)));
  void lendStyle(tabId).catch(() => undefined);
  await injected;
}

/** Puts the texts of one more language on a page that has the panel. */
export async function injectLanguage(tabId: number, language: string): Promise<void> {
  await inject(tabId, `/facts/${language}.js`);
}

/** Puts on a page that has the panel what reads an article in `language` (BCP 47) against the record, in any order. */
export async function injectReader(tabId: number, language: string): Promise<void> {
  const files = [`/facts/matching-${chooseMatching(language)}.js`, reader];
  await Promise.all(files.map((file) => inject(tabId, file)));
}

/** Puts the panel in `language` on a page because the reader asked for it, whatever the page is about. */
export async function injectSidebarOnce(tabId: number, language: string): Promise<void> {
  const target = { tabId };
  const force = (): void => {
    // Runs on the page, where nothing imported exists; see isolated-world.ts for the shape.
    const scope = globalThis as { ceasefireContext?: { forced?: boolean } };
    (scope.ceasefireContext ??= {}).forced = true;
  };
  await browser.scripting.executeScript({ target, func: force, injectImmediately: true });
  // Where the site is not granted, nobody would answer the detector that asks for the judge.
  await injectSidebar(tabId, language, judge, detector);
}
