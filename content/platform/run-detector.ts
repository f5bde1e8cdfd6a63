import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Judgement } from '../detection/judgement.ts';
import { pageAddress } from '../article/page-address.ts';
import { nextReadingAt } from '../policy/limit-readings.ts';
import { shareIsolatedWorld } from './isolated-world.ts';
import type { AnswerOf, BackgroundMessages, MessageOf, PageMessages, Result } from './messages.ts';
import { removeLeftovers } from './remove-leftovers.ts';
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

/** The verdict on the page as it is now; texts in `earlier` belong to the article before and speak for nothing. */
type Judge = (earlier: ReadonlySet<string>) => Judgement;

/**
 * Judges the page now and whenever another article may stand on it, tells the background, and passes the verdict on to
 * the panel through the isolated world. Ends with `ctx` or when the background says that the site was switched off.
 */
export function runDetector(ctx: ContentScriptContext, runtime: Runtime, judge: Judge): void {
  const world = shareIsolatedWorld();
  let readings: readonly number[] = [];
  let planned = false;
  let earlier: ReadonlySet<string> = new Set();

  const publish = (judgement: Judgement | null): void => {
    world.judgement = judgement;
    if (judgement) world.address = pageAddress(location.href);
    world.signals.dispatchEvent(new Event('change'));
  };
  const tell = async ({ verdict, language }: Judgement): Promise<void> => {
    const payload = { verdict, language, panelPresent: world.panelPresent === true };
    // The background may be gone (the extension was updated): then this page keeps quiet.
    const answer = await runtime.sendMessage({ type: 'judged', payload }).catch(() => undefined);
    const { ok, value } = (answer ?? {}) as { readonly ok?: boolean; readonly value?: unknown };
    // Paused, or switched off while this page lay in the browser's memory of pages.
    if (ok === true && value === false && verdict === 'talks' && world.forced !== true) stop();
  };
  const read = (): void => {
    planned = false;
    readings = [...readings.slice(-2), Date.now()];
    const judgement = judge(earlier);
    publish(judgement);
    if (judgement.verdict !== 'none' || readings.length > 1) void tell(judgement);
  };
  const plan = (texts: ReadonlySet<string>): void => {
    earlier = texts;
    if (planned) return;
    const wait = nextReadingAt(readings, Date.now()) - Date.now();
    planned = wait > 0;
    if (planned) ctx.setTimeout(read, wait);
    else read();
  };
  const leave = (): void => {
    if (world.address !== pageAddress(location.href)) publish(null);
  };
  const matters = (): boolean => world.judgement?.verdict === 'talks';
  const stop = (): void => {
    world.signals.dispatchEvent(new Event('standDown'));
    delete world.judgement;
    ctx.abort();
  };
  const report = (): AnswerOf<PageMessages, 'report'> => {
    const { judgement, forced, panelPresent } = world;
    return judgement ? { ...judgement, shownOnce: forced === true && panelPresent === true } : null;
  };
  const listen: Listener = (message, sender, answer) => {
    const { type } = (message ?? {}) as { type?: keyof PageMessages };
    if (sender.id !== runtime.id) return;
    if (type === 'toggle' || type === 'focusPanel') {
      world.signals.dispatchEvent(new Event(type));
      answer({ ok: true, value: null });
    }
    if (type === 'report') answer({ ok: true, value: report() });
    if (type === 'standDown') {
      stop();
      answer({ ok: true, value: null });
    }
  };

  if (world.panelPresent !== true) removeLeftovers(document);
  runtime.onMessage.addListener(listen);
  ctx.onInvalidated(() => {
    runtime.onMessage.removeListener(listen);
    // Updated or removed behind our back: the panel has nobody any more who would tell it anything.
    if (runtime.id === undefined) world.signals.dispatchEvent(new Event('standDown'));
  });
  const start = (): void => {
    read();
    watchPage(ctx, document, { onLeave: leave, onArrive: plan, matters });
  };
  // A page that is only rendered ahead of time has no reader yet.
  if ('prerendering' in document && document.prerendering) {
    ctx.addEventListener(document, 'prerenderingchange' as keyof DocumentEventMap, start, { once: true });
  } else start();
}
