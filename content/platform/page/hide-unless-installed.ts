import { browserName } from '../browser-name.ts';

const mark = 'while-installed';

/**
 * Has the panel in `shadow` hidden by a style of its own where the browser's is there to outrank it; else it stays as it is.
 * The style stands inside, where no page sees it come.
 */
export function hideUnlessInstalled(shadow: ShadowRoot): void {
  if (browserName !== 'firefox' || shadow.querySelector(`.${mark}`)) return;
  const style = shadow.ownerDocument.createElement('style');
  style.className = mark;
  style.textContent = ':host { visibility: hidden !important; }';
  shadow.append(style);
  // Before anything is painted: a browser that has not lent the style sheet yet, or never will, shows the panel all the same.
  if (getComputedStyle(shadow.host).visibility === 'hidden') style.remove();
}
