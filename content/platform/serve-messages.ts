import type { Runtime } from 'webextension-polyfill';
import { reasonOf } from '../policy/reason-of.ts';
import { browser } from './browser.ts';
import type { AnswerOf, BackgroundMessages, MessageOf, Result } from './messages.ts';

type Map = BackgroundMessages;

/** One handler for each message type; `sender` is the browser's word, the payload only the sender's. */
export type Handlers = {
  readonly [Type in keyof Map]: (
    payload: MessageOf<Map, Type>['payload'],
    sender: Runtime.MessageSender,
  ) => Promise<AnswerOf<Map, Type>>;
};

function isMessage(message: unknown, handlers: Handlers): message is MessageOf<Map> {
  if (message === null || typeof message !== 'object') return false;
  const { type, payload } = message as { type?: unknown; payload?: unknown };
  return (
    typeof type === 'string' &&
    Object.hasOwn(handlers, type) &&
    typeof payload === 'object' &&
    payload !== null
  );
}

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

/** Answers the extension's own messages with `handlers`; messages of other shape or origin get no answer. */
export function serveMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message, handlers)) return undefined;
    return answer(message, sender, handlers);
  });
}
