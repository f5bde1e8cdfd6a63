import type { Runtime } from 'webextension-polyfill';
import { reasonOf } from '../../policy/reason-of.ts';
import { browser } from '../browser.ts';
import { isBackgroundMessage } from './is-background-message.ts';
import type { AnswerOf, BackgroundMessages, MessageOf, Result } from '../messages.ts';

type Map = BackgroundMessages;

/** One handler for each message type; `sender` is the browser's word, the payload only the sender's. */
export type Handlers = {
  readonly [Type in keyof Map]: (
    payload: MessageOf<Map, Type>['payload'],
    sender: Runtime.MessageSender,
  ) => Promise<AnswerOf<Map, Type>>;
};

async function answer(
  message: MessageOf<Map>,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<Result<unknown>> {
  try {
    const handler = handlers[message.type] as (
      payload: unknown,
      sender: Runtime.MessageSender,
    ) => Promise<unknown>;
    return { ok: true, value: await handler(message.payload, sender) };
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
}

/** Answers the extension's own messages with `handlers`; messages of another shape, size or origin get no answer. */
export function serveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isBackgroundMessage(message)) return undefined;
    return answer(message, sender, handlers);
  });
}
