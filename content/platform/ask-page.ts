import { browser } from './browser.ts';
import type { AnswerOf, PageMessages, Result } from './messages.ts';
import { withPatience } from './with-patience.ts';

/** The answer of the detector in a tab, or null where none runs or the page cannot answer now. */
export async function askPage<Type extends keyof PageMessages>(
  tabId: number,
  type: Type,
): Promise<AnswerOf<PageMessages, Type> | null> {
  try {
    const sent = browser.tabs.sendMessage(tabId, { type, payload: {} }, { frameId: 0 });
    const result = (await withPatience(sent, undefined)) as Result<AnswerOf<PageMessages, Type>> | undefined;
    return result?.ok ? result.value : null;
  } catch {
    return null;
  }
}

/** Whether a detector of this version of the extension runs in a tab. */
export async function isPageAnswering(tabId: number): Promise<boolean> {
  try {
    const message = { type: 'report', payload: {} };
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) !== undefined;
  } catch {
    return false;
  }
}
