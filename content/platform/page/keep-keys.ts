import { browserName } from '../browser-name.ts';

/** What a handler in the panel may ask of a key. */
function copyOf(event: KeyboardEvent): KeyboardEvent {
  const { type, key, code, location, repeat, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event;
  const same = { key, code, location, repeat, isComposing, shiftKey, ctrlKey, altKey, metaKey };
  return new KeyboardEvent(type, { ...same, bubbles: true, cancelable: true, composed: false });
}

/**
 * Keeps the keys pressed in the panel from the page's listeners, until `signal`: each is stopped where it enters the page,
 * and a copy that stays inside goes on to what has the focus there. What the browser itself does with a key (a click, the
 * next tab stop) it does all the same. Only listeners that the page put on its window for the way down before the panel
 * came still hear them: they were there first, and on a page without a panel nothing of ours may listen. In Firefox a key
 * stopped there does not reach the panel by its copy either (seen in ESR 153): the page's listeners for the way down hear
 * the panel's keys there, those for the way up (nearly all) do not, because the panel's root lets none out.
 */
export function keepKeys(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  if (browserName === 'firefox') return;
  const keep = (event: KeyboardEvent): void => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    const goesOn = (root.activeElement ?? root).dispatchEvent(copyOf(event));
    if (!goesOn) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    host.ownerDocument.defaultView?.addEventListener(type, keep, { capture: true, signal });
}
