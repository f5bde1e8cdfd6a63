import { storage } from '@wxt-dev/storage';
import { browser } from './browser.ts';

/** What the reader last did with the panel; null before they did anything. */
export type PanelChoice = 'open' | 'closed' | null;

const item = storage.defineItem<PanelChoice>('local:panelChoice', { fallback: null });

/** The reader's last choice, or null where there is none or storage does not answer. */
export async function loadPanelChoice(): Promise<PanelChoice> {
  try {
    const choice = await item.getValue();
    return choice === 'open' || choice === 'closed' ? choice : null;
  } catch {
    return null;
  }
}

/** Remembers the choice, except in a private window. Failing storage costs the memory of a click and nothing else. */
export async function savePanelChoice(choice: PanelChoice): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  try {
    await item.setValue(choice);
  } catch {
    // Nothing to mend: the panel has already done what the reader asked.
  }
}
