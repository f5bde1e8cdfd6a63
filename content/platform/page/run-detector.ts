import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Hint } from '../../detection/hint-at-talks.ts';
import type { Judgement } from '../../detection/judgement.ts';
import { sayNone } from '../../detection/say-none.ts';
import { pageAddress } from '../../article/page-address.ts';
import { nextReadingAt } from '../../policy/limit-readings.ts';
import { askStorageForPanel } from './ask-storage-for-panel.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import { followParsing } from './follow-parsing.ts';
import { shareIsolatedWorld } from './isolated-world.ts';
import { nextTask } from './next-task.ts';
import type { AnswerOf, BackgroundMessages, MessageOf, PageMessages, Result } from '../messages.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import type { StoredPanel } from '../stored-panel.ts';
import { watchPage } from './watch-page.ts';

/** As long as a language tag that names anything (BCP 47). */
const LONGEST_TAG = 35;

/** The part of the extension's API that the detector uses; the browser's own, not the polyfill's (see browser.ts). */
interface Browser {
  readonly runtime: {
    readonly id?: string;
    readonly sendMessage: (message: MessageOf<BackgroundMessages, 'hinted' | 'judged'>) => Promise<unknown>;
    readonly onMessage: {
      readonly addListener: (listener: Listener) => void;
      readonly removeListener: (listener: Listener) => void;
    };
  };
  readonly storage: { readonly local: { readonly get: (keys: string[]) => Promise<StoredPanel> } };
}
type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  answer: (result: Result<unknown>) => void,
) => void;

/** How strongly the address alone hints at the talks, and the page with all that it says of itself. */
export interface Gate {
  readonly ofAddress: () => Hint;
  readonly ofPage: () => Hint;
}

/**
 * Looks at the page now and whenever another article may stand on it. Where the gate says that it may be about the talks,
 * the judge is asked for and its verdict told to the background and, through the isolated world, to the panel. Ends with
 * `ctx` or when the background says that the site was switched off.
 */
export function runDetector(
  ctx: ContentScriptContext,
  { runtime, storage: { local } }: Browser,
  gate: Gate,
): void {
  const world = shareIsolatedWorld();
  let readings: readonly number[] = [];
  let planned = false;
  let asked = false;
  let isParsed = false;
  let earlier: ReadonlySet<string> = new Set();

  const signal = (type: string): void => void world.signals.dispatchEvent(new Event(type));
  const publish = (judgement: Judgement | null): void => {
    world.judgement = judgement;
    if (judgement) world.address = pageAddress(location.href);
    signal('change');
  };
  /** Updated or removed extensions leave scripts behind that have nobody to ask. */
  const hasBackground = (): boolean => ctx.isValid && runtime.id !== undefined;
  /** Paused, or switched off while this page lay in the browser's memory of pages. */
  const isUnwanted = (answer: unknown): boolean => answer === false && world.forced !== true;
  /** For the panel that is to come. (A name `storage` by itself would be taken by WXT's bundler for its own, 9 kB.) */
  const askStorage = (): void => askStorageForPanel((keys) => local.get(keys));
  const callJudge = async (hint: Hint): Promise<void> => {
    if (asked || world.pageJudge) return;
    asked = true;
    // What almost certainly is an article about the talks gets the panel's scripts in the same go.
    const panelComing = hint === 'strong' ? document.documentElement.lang.slice(0, LONGEST_TAG) : null;
    if (panelComing !== null) {
      askStorage();
      world.panel ??= 'coming';
    }
    const answer = await askUntilAnswered(
      () => runtime.sendMessage({ type: 'hinted', payload: { panelComing } }),
      () => hasBackground() && !world.pageJudge,
    );
    asked = false;
    // Where the background ended while it sent the panel, some of it may be there, waiting for the rest.
    const isLost = answer === undefined && panelComing !== null && world.panel !== 'present';
    if (isLost || world.panel === 'coming') delete world.panel;
    if (isUnwanted(answer)) stop();
    else if (isParsed && ctx.isValid) {
      if (!world.pageJudge) publish(sayNone('unreadable'));
      // It was told of a page whose panel is on its way.
      else if (isLost) judge();
    }
  };
  const tell = async (judgement: Judgement): Promise<void> => {
    const { verdict, language } = judgement;
    const send = (): Promise<unknown> => {
      const payload = { verdict, language, panelPresent: world.panel !== undefined };
      return runtime.sendMessage({ type: 'judged', payload });
    };
    const answer = await askUntilAnswered(send, () => hasBackground() && world.judgement === judgement);
    if (verdict === 'talks' && isUnwanted(answer)) stop();
  };
  const judge = (): void => {
    const hint = gate.ofPage();
    const isHinted = hint !== 'none';
    if (isHinted && !world.pageJudge) return void callJudge(hint);
    const judgement = (isHinted && world.pageJudge?.judge(earlier)) || sayNone('no-hint');
    publish(judgement);
    if (judgement.verdict === 'talks') askStorage();
    if (judgement.verdict !== 'none' || readings.length > 1) void tell(judgement);
  };
  const read = (): void => {
    planned = false;
    readings = [...readings.slice(-2), Date.now()];
    judge();
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
  const isRead = (): boolean => world.pageJudge !== undefined;
  const matters = (): boolean => world.judgement?.verdict === 'talks';
  const stop = (): void => {
    signal('standDown');
    delete world.judgement;
    ctx.abort();
  };
  const report = (): AnswerOf<PageMessages, 'report'> => {
    const { judgement, forced, panel } = world;
    return judgement ? { ...judgement, shownOnce: forced === true && panel === 'present' } : null;
  };
  const listen: Listener = (message, sender, answer) => {
    const { type } = (message ?? {}) as { type?: keyof PageMessages };
    if (sender.id !== runtime.id) return;
    if (type === 'toggle' || type === 'focusPanel' || type === 'enterPanel') signal(type);
    else if (type === 'standDown') stop();
    else if (type !== 'report') return;
    answer({ ok: true, value: type === 'report' ? report() : null });
  };

  // A panel that the reader asked for while the page was coming may have been faster than this.
  const isBegun = world.panel === 'starting' && world.forced === true;
  if (world.panel !== 'present' && !isBegun) {
    removeLeftovers(document);
    delete world.panel;
  }
  // One of an earlier version of the extension may have stayed in an open tab.
  if (world.forced !== true) delete world.pageJudge;
  ctx.addEventListener(world.signals, 'judge', () => void (isParsed && judge()));
  runtime.onMessage.addListener(listen);
  ctx.onInvalidated(() => {
    runtime.onMessage.removeListener(listen);
    // Updated or removed behind our back: the panel has nobody any more who would tell it anything.
    if (runtime.id === undefined) signal('standDown');
  });
  const listTexts = (): ReadonlySet<string> => world.pageJudge?.listTexts() ?? new Set();
  // What the page says of itself is enough to have everything brought while its article is still on its way.
  const start = (): void =>
    followParsing(ctx, document, {
      onAddress: () => {
        // A side or the subject alone stands in the address of many a section.
        if (gate.ofAddress() === 'strong') void callJudge('strong');
      },
      onHead: () => {
        const hint = gate.ofPage();
        if (hint !== 'none') void callJudge(hint);
      },
      onParsed: () => {
        isParsed = true;
        read();
        watchPage(ctx, document, { onLeave: leave, onArrive: plan, isRead, matters, listTexts });
      },
    });
  // A page that is only rendered ahead of time has no reader yet. On others the first look is a task of its own: all that is
  // used up to here is new to the browser, which takes it as long.
  if ('prerendering' in document && document.prerendering) {
    ctx.addEventListener(document, 'prerenderingchange' as keyof DocumentEventMap, start, { once: true });
  } else void nextTask().then(() => void (ctx.isValid && start()));
}
