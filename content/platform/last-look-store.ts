import { storage } from '@wxt-dev/storage';
import { browser } from './browser.ts';

const item = storage.defineItem<string | null>('local:lastLook', { fallback: null });

/**
 * The day (ISO) of the reader's last look at the record before `today`, which is remembered in its place. Null on the
 * first look, in a private window, and where storage does not answer: then nothing is marked as new.
 */
export async function takeLastLook(today: string): Promise<string | null> {
  if (browser.extension.inIncognitoContext) return null;
  try {
    const last = await item.getValue();
    if (last !== today) await item.setValue(today);
    return typeof last === 'string' ? last : null;
  } catch {
    return null;
  }
}
