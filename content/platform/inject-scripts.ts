import { chooseMatching } from '../policy/choose-language.ts';
import { browser } from './browser.ts';
import { highlightName } from './mark-passage.ts';

const detector = '/content-scripts/detector.js';
const judge = '/judge.js';

/** The languages a panel needs (BCP 47): the one it is shown in, and the one its article is written in. */
export interface PanelLanguages {
  readonly shown: string;
  readonly article: string;
}

function listPanelFiles({ shown, article }: PanelLanguages): string[] {
  const facts = ['sources', 'record', shown].map((file) => `/facts/${file}.js`);
  const matching = `/facts/matching-${chooseMatching(article)}.js`;
  // What reads the article comes after what shows the panel.
  return [...facts, '/content-scripts/sidebar.js', matching, '/reader.js'];
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

/** Puts facts and panel on a page in one call, which is what shows the panel soonest. */
export async function injectSidebar(tabId: number, languages: PanelLanguages): Promise<void> {
  const files = listPanelFiles(languages);
  void styleHighlight(tabId).catch(() => undefined);
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Puts the texts of one more language on a page that has the panel. */
export async function injectLanguage(tabId: number, language: string): Promise<void> {
  const files = [`/facts/${language}.js`];
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Puts the panel on a page because the reader asked for it, whatever the page is about. */
export async function injectSidebarOnce(tabId: number, languages: PanelLanguages): Promise<void> {
  const target = { tabId };
  const force = (): void => {
    // Runs on the page, where nothing imported exists; see isolated-world.ts for the shape.
    const scope = globalThis as { ceasefireContext?: { forced?: boolean } };
    (scope.ceasefireContext ??= {}).forced = true;
  };
  await browser.scripting.executeScript({ target, func: force, injectImmediately: true });
  // Where the site is not granted, nobody would answer the detector that asks for the judge.
  const files = [judge, detector, ...listPanelFiles(languages)];
  void styleHighlight(tabId).catch(() => undefined);
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
}
