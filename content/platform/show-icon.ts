import { browser } from './browser.ts';

/** What the toolbar shows for a tab. */
export type IconState = 'context' | 'nearby' | 'quiet' | 'off';

/** Shows `state` on the toolbar button of one tab, with `title` as its text; a tab that is gone is no error. */
export async function showIcon(tabId: number, state: IconState, title: string): Promise<void> {
  const path = { 16: `/icon/${state}-16.png`, 32: `/icon/${state}-32.png` };
  try {
    await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
  } catch {
    // The tab was closed in the meantime.
  }
}
