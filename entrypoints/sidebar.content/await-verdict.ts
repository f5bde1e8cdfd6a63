import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { SharedWorld } from '../../content/platform/page/isolated-world.ts';

/**
 * Resolves when the page has been judged, at once where it has been; and when `ctx` ends. The panel's script may be there
 * before the article is: then even the reader who asked for the panel waits for that.
 */
export async function awaitVerdict(ctx: ContentScriptContext, world: SharedWorld): Promise<void> {
  const isAwaited = (): boolean =>
    !world.judgement && (world.forced !== true || document.readyState === 'loading');
  const settled = new AbortController();
  await new Promise<void>((resolve) => {
    const check = (): void => void (isAwaited() || resolve());
    const options = { signal: settled.signal };
    world.signals.addEventListener('change', check, options);
    ctx.signal.addEventListener('abort', () => resolve(), options);
    if (ctx.isInvalid) resolve();
    check();
  });
  settled.abort();
}
