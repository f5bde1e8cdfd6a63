import { browser } from 'wxt/browser';
import type { AnswerOf, BackgroundMessages, MessageOf, Result } from './messages.ts';

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
