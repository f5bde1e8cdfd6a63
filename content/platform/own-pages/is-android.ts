import { browser } from '../browser.ts';

/** Whether the browser runs on Android, where Firefox has no toolbar to pin a button to. */
export async function isAndroid(): Promise<boolean> {
  return (await browser.runtime.getPlatformInfo()).os === 'android';
}
