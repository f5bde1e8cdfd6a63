import { setTimeout as sleep } from 'node:timers/promises';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

/** Waits (ten seconds at most) until the detector is registered with the browser, as it is soon after an install. */
export async function waitUntilRegistered(browser: ExtensionBrowser): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const count = await browser.runInExtension(
      async (api) => (await api.scripting.getRegisteredContentScripts()).length,
    );
    if (count > 0) return;
    await sleep(200);
  }
  throw new Error('The detector was not registered within ten seconds.');
}
