import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-protocol.ts';

/** What a reader may have chosen in the system: light, dark, or colours that pages must not change. */
export type Colors = 'light' | 'dark' | 'forced';

/** Shows a page as on a system with these colours; in Firefox all pages, until the next choice. */
export async function chooseColors(page: Page, colors: Colors): Promise<void> {
  const browser = page.browser();
  if ((await browser.version()).toLowerCase().startsWith('firefox')) {
    // Firefox's own numbers: 0 dark, 1 light; 2 never the page's colours, 0 as the system has it.
    const preferences = {
      'layout.css.prefers-color-scheme.content-override': colors === 'dark' ? 0 : 1,
      'browser.display.document_color_use': colors === 'forced' ? 2 : 0,
    };
    for (const [name, value] of Object.entries(preferences))
      await evaluateInFirefox(browser, `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);
    return;
  }
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colors === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: colors === 'forced' ? 'active' : 'none' },
    ],
  });
  // Not detached: the emulation would end with it.
}
