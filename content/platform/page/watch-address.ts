import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** Browsers without the Navigation API (Firefox before 147) tell nothing: there the address is looked at, in ms. */
const lookEvery = 100;

/**
 * Calls back after every change of the address within the page, once the new one holds. Not WXT's event for this: that
 * one comes before the change, when the page still has its old address. Stops with `ctx`. Gives back whether the browser
 * itself tells of changes.
 */
export function watchAddress(ctx: ContentScriptContext, onChange: () => void): boolean {
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', onChange, { signal: ctx.signal });
    return true;
  }
  let known = location.href;
  ctx.setInterval(() => {
    if (location.href === known) return;
    known = location.href;
    onChange();
  }, lookEvery);
  return false;
}
