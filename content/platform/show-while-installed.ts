import { browser } from './browser.ts';
import { browserName } from './browser-name.ts';
import type { IsolatedWorld } from './isolated-world.ts';
import { panelElement } from './remove-leftovers.ts';

const mark = 'while-installed';

/**
 * Firefox ends the scripts of an extension that is switched off or removed before they could take their panel away, but
 * takes back the style sheets that it lent: so there the panel in a tab is only seen by one of them. It is of the user's
 * origin, which no rule of the page outranks. The panel does not wait for it: see `hideUnlessInstalled`.
 */
export async function showWhileInstalled(tabId: number): Promise<void> {
  if (browserName !== 'firefox') return;
  const target = { tabId };
  const css = `${panelElement} { visibility: visible !important; }`;
  await browser.scripting.insertCSS({ target, css, origin: 'USER' });
  const tell = (): void => {
    // Runs on the page, where nothing imported exists; see isolated-world.ts for the shape.
    const { ceasefireContext: world } = globalThis as { ceasefireContext?: IsolatedWorld };
    world?.signals?.dispatchEvent(new Event('lent'));
  };
  await browser.scripting.executeScript({ target, func: tell, injectImmediately: true });
}

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
