import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until the extension has registered its content scripts, which it does at run time after it is installed.
 * Throws after ten seconds, because every later failure would be a riddle.
 */
export async function waitForScripts(count: () => Promise<number>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if ((await count()) > 0) return;
    await sleep(100);
  }
  throw new Error(
    'The extension was installed but registered no content script. Look for an error in its background script.',
  );
}
