import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** A content script's context as WXT gives it, without the browser: everything ends with `abort`. */
export function createFakeContext(): ContentScriptContext {
  const controller = new AbortController();
  const { signal } = controller;
  const context = {
    signal,
    get isValid() {
      return !signal.aborted;
    },
    get isInvalid() {
      return signal.aborted;
    },
    abort: () => controller.abort(),
    onInvalidated: (callback: () => void) => {
      signal.addEventListener('abort', callback);
      return () => signal.removeEventListener('abort', callback);
    },
    setTimeout: (callback: () => void, wait?: number) => {
      const timer = setTimeout(() => {
        if (!signal.aborted) callback();
      }, wait);
      signal.addEventListener('abort', () => clearTimeout(timer));
      return timer;
    },
    setInterval: (callback: () => void, wait?: number) => {
      const timer = setInterval(() => {
        if (!signal.aborted) callback();
      }, wait);
      signal.addEventListener('abort', () => clearInterval(timer));
      return timer;
    },
    addEventListener: (target: EventTarget, type: string, handler: EventListener, options?: object) => {
      // happy-dom and Node have event targets of their own, which refuse each other's signals.
      target.addEventListener(type, (event) => void (signal.aborted || handler(event)), options);
    },
  };
  return context as unknown as ContentScriptContext;
}
