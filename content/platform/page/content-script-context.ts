import { browser } from 'wxt/browser';
import { shareIsolatedWorld } from './isolated-world.ts';

/**
 * The life of one content script on one page: everything it starts ends with `signal`. Stands in for WXT's class of this
 * name (see quiet-context-plugin.ts), which announces each start by an event on the document that carries the extension's
 * id: any page could listen for it. Here a newer start of the same script is told in the isolated world only.
 */
export class ContentScriptContext {
  readonly options: Readonly<Record<string, unknown>> | undefined;
  readonly #controller = new AbortController();

  constructor(name: string, options?: Readonly<Record<string, unknown>>) {
    this.options = options;
    const { signals } = shareIsolatedWorld();
    const started = `started:${name}`;
    signals.dispatchEvent(new Event(started));
    signals.addEventListener(started, () => this.abort(), { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(): void {
    this.#controller.abort();
  }

  /** Whether the extension was updated or removed under this page, or the script ended; asking is what finds it out. */
  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.abort();
    return this.signal.aborted;
  }

  get isValid(): boolean {
    return !this.isInvalid;
  }

  onInvalidated(callback: () => void): () => void {
    this.signal.addEventListener('abort', callback);
    return () => this.signal.removeEventListener('abort', callback);
  }

  setTimeout(callback: () => void, wait: number): number {
    const end = (): void => clearTimeout(id);
    const id = globalThis.setTimeout(() => {
      this.signal.removeEventListener('abort', end);
      if (this.isValid) callback();
    }, wait) as unknown as number;
    this.signal.addEventListener('abort', end);
    return id;
  }

  setInterval(callback: () => void, wait: number): number {
    const id = globalThis.setInterval(() => {
      if (this.isValid) callback();
    }, wait) as unknown as number;
    this.onInvalidated(() => clearInterval(id));
    return id;
  }

  addEventListener(
    target: EventTarget,
    type: string,
    handler: (event: Event) => void,
    options?: AddEventListenerOptions,
  ): void {
    target.addEventListener(type, handler, { ...options, signal: this.signal });
  }
}
