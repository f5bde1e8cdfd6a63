import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { IsolatedWorld, SharedWorld } from '../../content/platform/page/isolated-world.ts';

/** What a panel cannot be shown without. */
type PanelFacts = Required<Pick<IsolatedWorld, 'record' | 'language' | 'sources'>>;

/** Resolves once `isThere`, which is asked now and whenever `signal` is fired in the world; and when `ctx` ends. */
async function awaitSignal(
  ctx: ContentScriptContext,
  { signals }: SharedWorld,
  signal: string,
  isThere: () => boolean,
): Promise<void> {
  const settled = new AbortController();
  await new Promise<void>((resolve) => {
    const check = (): void => void (isThere() && resolve());
    const options = { signal: settled.signal };
    signals.addEventListener(signal, check, options);
    ctx.signal.addEventListener('abort', () => resolve(), options);
    if (ctx.isInvalid) resolve();
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
  await awaitSignal(ctx, world, 'change', () => Boolean(world.judgement) || isForced());
}

/**
 * Resolves when record, texts and sources are there; where one is missing or damaged, never: better no panel than a broken
 * one. Undefined where `ctx` ended first.
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
  // The last of the three in the call that brings them.
  await awaitSignal(ctx, world, 'sources', () => read() !== undefined);
  return ctx.isValid ? read() : undefined;
}
