import { chooseMatching } from '../../policy/choose-language.ts';
import { browser } from '../browser.ts';
import { lendStyle } from './lend-style.ts';
import { highlightName } from '../names-on-page.ts';

const detector = '/content-scripts/detector.js';
const judge = '/judge.js';
const sidebar = '/content-scripts/sidebar.js';
const reader = '/reader.js';

function listPanelFiles(language: string): string[] {
  return [...['sources', 'record', language].map((file) => `/facts/${file}.js`), sidebar];
}

/** Starts the detector in a tab that was open before its site was switched on. */
export async function injectDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [detector], injectImmediately: true });
}

/** Sends the judge to a page that hints at the talks. */
export async function injectJudge(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [judge], injectImmediately: true });
}

/** The look of a marked passage: a highlight's style belongs to the page's document, where only the browser may put it. */
async function styleHighlight(tabId: number): Promise<void> {
  const css = `::highlight(${highlightName}) { background-color: #ffe08a; color: #1d1d1b; }`;
  await browser.scripting.insertCSS({ target: { tabId }, css });
}

function stylePage(tabId: number): void {
  for (const style of [styleHighlight, lendStyle]) void style(tabId).catch(() => undefined);
}

/** Puts the panel in `language` and its facts on a page, in one call, which is what shows the panel soonest. */
export async function injectSidebar(tabId: number, language: string): Promise<void> {
  const files = listPanelFiles(language);
  const injected = browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
  stylePage(tabId);
  await injected;
}

/** Puts the texts of one more language on a page that has the panel. */
export async function injectLanguage(tabId: number, language: string): Promise<void> {
  const files = [`/facts/${language}.js`];
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Puts on a page that has the panel what reads an article in `language` (BCP 47) against the record. */
export async function injectReader(tabId: number, language: string): Promise<void> {
  const files = [`/facts/matching-${chooseMatching(language)}.js`, reader];
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
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
  const files = [judge, detector, ...listPanelFiles(language)];
  stylePage(tabId);
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
}
