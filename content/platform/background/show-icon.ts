import { browser } from '../browser.ts';

/** What the toolbar shows for a tab. */
export type IconState = 'context' | 'nearby' | 'quiet' | 'off';

function pathsOf(state: IconState): Record<string, string> {
  return { 16: `/icon/${state}-16.png`, 32: `/icon/${state}-32.png` };
}

/** Shows `state` on the toolbar button of one tab, with `title` as its text; a tab that is gone is no error. */
export async function showIcon(tabId: number, state: IconState, title: string): Promise<void> {
  const path = pathsOf(state);
  try {
    await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Shows `state` on the toolbar button wherever a tab has nothing of its own to show. */
export async function showIconEverywhere(state: IconState, title: string): Promise<void> {
  await Promise.all([browser.action.setIcon({ path: pathsOf(state) }), browser.action.setTitle({ title })]);
}
