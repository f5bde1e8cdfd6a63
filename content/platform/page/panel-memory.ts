import { browser } from 'wxt/browser';
import { readChoices } from '../../policy/choices.ts';
import type { Choices } from '../../policy/choices.ts';
import { panelKeys } from '../stored-panel.ts';
import type { StoredPanel } from '../stored-panel.ts';
import { watchStored } from '../watch-stored.ts';

/** What the panel remembers of the reader on this browser; nothing of any page. */
export interface PanelMemory {
  /** What the reader last did with the panel; null before they did anything. */
  readonly choice: 'open' | 'closed' | null;
  /** CSS px; null before the reader changed it. */
  readonly width: number | null;
  /** How many changes of the record the last panel that was looked at knew of; null before the first. */
  readonly changesSeen: number | null;
}

const nothing: PanelMemory = { choice: null, width: null, changesSeen: null };

function readNumber(stored: unknown): number | null {
  return typeof stored === 'number' && Number.isFinite(stored) ? stored : null;
}

function readMemory(stored: unknown): PanelMemory {
  const { choice, width, changesSeen } = (stored ?? {}) as Readonly<Record<keyof PanelMemory, unknown>>;
  return {
    choice: choice === 'open' || choice === 'closed' ? choice : null,
    width: readNumber(width),
    changesSeen: readNumber(changesSeen),
  };
}

async function save(news: Partial<PanelMemory>): Promise<void> {
  try {
    const { panel } = await browser.storage.local.get<StoredPanel>('panel');
    await browser.storage.local.set({ panel: { ...readMemory(panel), ...news } });
  } catch {
    // Nothing to mend: the panel has already done what the reader asked.
  }
}

let saved: Promise<void> = Promise.resolve();

/** Remembers `news`, except in a private window. Failing storage costs that memory and nothing else. */
export async function savePanelMemory(news: Partial<PanelMemory>): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  // One after the other: each adds to what the one before has stored.
  saved = saved.then(() => save(news));
  await saved;
}

/** The reader's choices, and the language they want for all panels, or `article`. */
export type PanelChoices = Choices & { readonly language: string };

function readPanelChoices(stored: unknown): PanelChoices {
  const { language } = (stored ?? {}) as { readonly language?: unknown };
  return { ...readChoices(stored), language: typeof language === 'string' ? language : 'article' };
}

/**
 * What a panel starts with: what is remembered, of which there is nothing in a private window, and the reader's choices of
 * side, size, theme, opening and language. `asked`: where storage was asked already. The defaults where it does not answer.
 */
export async function loadPanelStart(
  asked: Promise<StoredPanel> = browser.storage.local.get([...panelKeys]),
): Promise<{ readonly memory: PanelMemory; readonly choices: PanelChoices }> {
  const { panel, settings }: StoredPanel = await asked.catch(() => ({}));
  const memory = browser.extension.inIncognitoContext ? nothing : readMemory(panel);
  return { memory, choices: readPanelChoices(settings) };
}

/** Calls back with the language the reader chose, whenever it may have changed in whichever window; returns how to stop. */
export function watchLanguageChoice(callback: (language: string) => void): () => void {
  return watchStored('settings', (stored) => callback(readPanelChoices(stored).language));
}
