import { browser } from '../browser.ts';
import { browserName } from '../browser-name.ts';
import { panelElement } from '../names-on-page.ts';

/**
 * Firefox ends the scripts of an extension that is switched off or removed before they could take their panel away, but
 * takes back the style sheets that it lent: so there the panel in a tab is only seen by one of them. It is of the user's
 * origin, which no rule of the page outranks. The panel does not wait for it: see `hideUnlessInstalled`.
 */
export async function lendStyle(tabId: number): Promise<void> {
  if (browserName !== 'firefox') return;
  const target = { tabId };
  const css = `${panelElement} { visibility: visible !important; }`;
  await browser.scripting.insertCSS({ target, css, origin: 'USER' });
  const tell = (): void => {
    // Runs on the page, where nothing imported exists; see isolated-world.ts for the shape.
    const { ceasefireContext: world } = globalThis as { ceasefireContext?: { signals?: EventTarget } };
    world?.signals?.dispatchEvent(new Event('lent'));
  };
  await browser.scripting.executeScript({ target, func: tell, injectImmediately: true });
}
