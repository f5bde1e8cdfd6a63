import { browser } from './browser.ts';

const detector = '/content-scripts/detector.js';

function listPanelFiles(language: string): string[] {
  return ['/facts/sources.js', '/facts/record.js', `/facts/${language}.js`, '/content-scripts/sidebar.js'];
}

/** Starts the detector in a tab that was open before its site was switched on. */
export async function injectDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [detector], injectImmediately: true });
}

/** Puts facts and panel on a page in one call, which is what shows the panel soonest. */
export async function injectSidebar(tabId: number, language: string): Promise<void> {
  const files = listPanelFiles(language);
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Puts the panel on a page because the reader asked for it, whatever the page is about. */
export async function injectSidebarOnce(tabId: number, language: string): Promise<void> {
  const target = { tabId };
  const force = (): void => {
    // Runs on the page, where nothing imported exists; see isolated-world.ts for the shape.
    const scope = globalThis as { ceasefireContext?: { forced?: boolean } };
    (scope.ceasefireContext ??= {}).forced = true;
  };
  await browser.scripting.executeScript({ target, func: force, injectImmediately: true });
  const files = [detector, ...listPanelFiles(language)];
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
}
