import { browser } from './browser.ts';
import type { AnswerOf, BackgroundMessages, MessageOf, PageMessages, Result } from './messages.ts';
import { withPatience } from './with-patience.ts';

/** The background's answer; rejects with its error, or where there is no background any more (after an update). */
export async function askBackground<Type extends keyof BackgroundMessages>(
  type: Type,
  payload: MessageOf<BackgroundMessages, Type>['payload'],
): Promise<AnswerOf<BackgroundMessages, Type>> {
  const result = (await browser.runtime.sendMessage({ type, payload })) as
    | Result<AnswerOf<BackgroundMessages, Type>>
    | undefined;
  if (!result) throw new Error('The extension does not answer.');
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

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
