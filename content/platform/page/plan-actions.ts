import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** What is to be done, and after how many milliseconds. */
export type PlannedAction = readonly [action: () => void, time: number];

/**
 * A function that plans actions and drops those it planned before. Not `ctx.setTimeout`, which keeps something of every
 * timer that is cleared for as long as the page is open, and pages may be busy for days. Stops with `ctx`.
 */
export function planActions(ctx: ContentScriptContext): (plan: readonly PlannedAction[]) => void {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const drop = (): void => {
    for (const timer of timers) clearTimeout(timer);
  };
  ctx.onInvalidated(drop);
  return (plan) => {
    drop();
    timers = plan.map(([action, time]) => setTimeout(() => void (ctx.isValid && action()), time));
  };
}
