import { browser } from '../browser.ts';

/** Calls back whenever a page's detector tells its verdict to the background; returns how to stop that. */
export function watchJudgements(callback: () => void): () => void {
  // Answers nothing: the answer is the background's.
  const listen = (message: unknown): undefined => {
    if ((message as { readonly type?: unknown } | null)?.type === 'judged') callback();
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
