import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Judgement } from '../article/judgement.ts';
import { nextReadingAt } from '../policy/limit-readings.ts';
import { shareIsolatedWorld } from './isolated-world.ts';
import type { BackgroundMessages, MessageOf, PageMessages, Result } from './messages.ts';
import { watchPage } from './watch-page.ts';

/** The part of `runtime` that the detector uses; the browser's own, not the polyfill's (see browser.ts). */
interface Runtime {
  readonly id?: string;
  readonly sendMessage: (message: MessageOf<BackgroundMessages, 'judged'>) => Promise<unknown>;
  readonly onMessage: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}
type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  answer: (result: Result<unknown>) => void,
) => void;

/**
 * Judges the page now and whenever another article may stand on it, tells the background, and passes the verdict on to
 * the panel through the isolated world. Ends with `ctx` or when the background says that the site was switched off.
 */
export function runDetector(ctx: ContentScriptContext, runtime: Runtime, judge: () => Judgement): void {
  const world = shareIsolatedWorld();
  const readings: number[] = [];
  let planned = false;

  const publish = (judgement: Judgement | null): void => {
    world.judgement = judgement;
    world.signals.dispatchEvent(new Event('change'));
  };
  const tell = async ({ verdict, language }: Judgement): Promise<void> => {
    const payload = { verdict, language, panelPresent: world.panelPresent === true };
    // The background may be gone (the extension was updated): then this page keeps quiet.
    await runtime.sendMessage({ type: 'judged', payload }).catch(() => undefined);
  };
  const read = (): void => {
    planned = false;
    readings.push(Date.now());
    const judgement = judge();
    publish(judgement);
    if (judgement.verdict !== 'none' || readings.length > 1) void tell(judgement);
  };
  const plan = (): void => {
    if (planned) return;
    const wait = nextReadingAt(readings, Date.now()) - Date.now();
    planned = wait > 0;
    if (planned) ctx.setTimeout(read, wait);
    else read();
  };
  const stop = (): void => {
    world.signals.dispatchEvent(new Event('standDown'));
    delete world.judgement;
    ctx.abort();
  };
  const listen: Listener = (message, sender, answer) => {
    const { type } = (message ?? {}) as { type?: keyof PageMessages };
    if (sender.id !== runtime.id) return;
    if (type === 'toggle') {
      world.signals.dispatchEvent(new Event('toggle'));
      answer({ ok: true, value: null });
    }
    if (type === 'report') answer({ ok: true, value: world.judgement ?? null });
    if (type === 'standDown') {
      stop();
      answer({ ok: true, value: null });
    }
  };

  runtime.onMessage.addListener(listen);
  ctx.onInvalidated(() => runtime.onMessage.removeListener(listen));
  const start = (): void => {
    read();
    watchPage(ctx, document, { onLeave: () => publish(null), onArrive: plan });
  };
  // A page that is only rendered ahead of time has no reader yet.
  if ('prerendering' in document && document.prerendering) {
    ctx.addEventListener(document, 'prerenderingchange' as keyof DocumentEventMap, start, { once: true });
  } else start();
}
