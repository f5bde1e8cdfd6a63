import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

/** What the detector on a page says of it (`talks`, `nearby`, `none`), or `no code` where none of ours runs there. */
export async function askDetector(browser: ExtensionBrowser, page: Page): Promise<string> {
  const tabId = await browser.tabId(page);
  return browser.runInExtension(async (api, id: number) => {
    try {
      const answer = (await api.tabs.sendMessage(id, { type: 'report', payload: {} })) as {
        readonly value?: { readonly verdict: string } | null;
      };
      return answer.value?.verdict ?? 'nothing yet';
    } catch {
      return 'no code';
    }
  }, tabId);
}
