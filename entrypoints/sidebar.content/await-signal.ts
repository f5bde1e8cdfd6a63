import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { factNames } from '../../content/platform/page/isolated-world.ts';
import type { IsolatedWorld, SharedWorld } from '../../content/platform/page/isolated-world.ts';

type PanelFacts = Required<Pick<IsolatedWorld, (typeof factNames)[number]>>;

/** Facts come within a moment of the panel's script; a slow device has this long (ms). */
const patience = 10_000;

/**
 * Resolves once `isThere`, which is asked now and whenever one of `names` is fired in the world; when `ctx` ends; and after
 * `most` ms where that is given.
 */
async function awaitSignal(
  ctx: ContentScriptContext,
  { signals }: SharedWorld,
  names: readonly string[],
  isThere: () => boolean,
  most?: number,
): Promise<void> {
  const settled = new AbortController();
  await new Promise<void>((resolve) => {
    const check = (): void => void (isThere() && resolve());
    const options = { signal: settled.signal };
    for (const name of names) signals.addEventListener(name, check, options);
    ctx.signal.addEventListener('abort', () => resolve(), options);
    if (ctx.isInvalid) resolve();
    if (most !== undefined) {
      const late = setTimeout(resolve, most);
      settled.signal.addEventListener('abort', () => clearTimeout(late));
    }
    check();
  });
  settled.abort();
}

/**
 * Resolves when the page has been judged, at once where it has been. The panel's script may be there before the article is:
 * then even the reader who asked for the panel waits for that.
 */
export async function awaitVerdict(ctx: ContentScriptContext, world: SharedWorld): Promise<void> {
  const isForced = (): boolean => world.forced === true && document.readyState !== 'loading';
  await awaitSignal(ctx, world, ['change'], () => Boolean(world.judgement) || isForced());
}

/**
 * Record, texts and sources, as soon as all are there; undefined where one is missing or damaged, and so does not come in
 * time, and where `ctx` ended first.
 */
export async function awaitFacts(
  ctx: ContentScriptContext,
  world: SharedWorld,
): Promise<PanelFacts | undefined> {
  const read = (): PanelFacts | undefined => {
    const { record, language, sources } = world;
    return record && language && typeof sources === 'string' && sources
      ? { record, language, sources }
      : undefined;
  };
  await awaitSignal(ctx, world, factNames, () => read() !== undefined, patience);
  return ctx.isValid ? read() : undefined;
}
