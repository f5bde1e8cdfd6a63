import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { SharedWorld } from '../../content/platform/page/isolated-world.ts';

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

/** Resolves when the sources are there, without which no claim is shown: where they are missing or damaged, never. */
export async function awaitSources(ctx: ContentScriptContext, world: SharedWorld): Promise<void> {
  await awaitSignal(ctx, world, 'sources', () => typeof world.sources === 'string' && world.sources !== '');
}
