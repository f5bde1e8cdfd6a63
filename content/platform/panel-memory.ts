import { storage } from '@wxt-dev/storage';
import { readChoices } from '../policy/choices.ts';
import type { Choices } from '../policy/choices.ts';
import { browser } from './browser.ts';

/** What the panel remembers of the reader on this browser; nothing of any page. */
export interface PanelMemory {
  /** What the reader last did with the panel; null before they did anything. */
  readonly choice: 'open' | 'closed' | null;
  /** CSS px; null before the reader changed it. */
  readonly width: number | null;
  /** The day (ISO) of the last look at the record; null before the first. */
  readonly lastLook: string | null;
}

const item = storage.defineItem<Partial<PanelMemory>>('local:panel', { fallback: {} });
const nothing: PanelMemory = { choice: null, width: null, lastLook: null };

function readMemory(stored: unknown): PanelMemory {
  const { choice, width, lastLook } = (stored ?? {}) as Readonly<Record<keyof PanelMemory, unknown>>;
  return {
    choice: choice === 'open' || choice === 'closed' ? choice : null,
    width: typeof width === 'number' && Number.isFinite(width) ? width : null,
    lastLook: typeof lastLook === 'string' ? lastLook : null,
  };
}

/** What is remembered; nothing in a private window and where storage does not answer. */
export async function loadPanelMemory(): Promise<PanelMemory> {
  if (browser.extension.inIncognitoContext) return nothing;
  try {
    return readMemory(await item.getValue());
  } catch {
    return nothing;
  }
}

/** Remembers `news`, except in a private window. Failing storage costs that memory and nothing else. */
export async function savePanelMemory(news: Partial<PanelMemory>): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  try {
    await item.setValue({ ...readMemory(await item.getValue()), ...news });
  } catch {
    // Nothing to mend: the panel has already done what the reader asked.
  }
}

/** The reader's choices, and the language they want for all panels, or `article`. */
export type PanelChoices = Choices & { readonly language: string };

function readPanelChoices(stored: unknown): PanelChoices {
  const { language } = (stored ?? {}) as { readonly language?: unknown };
  return { ...readChoices(stored), language: typeof language === 'string' ? language : 'article' };
}

/** The reader's choices of side, size, theme, opening and language; the defaults where storage does not answer. */
export async function loadChoices(): Promise<PanelChoices> {
  try {
    return readPanelChoices(await storage.getItem('local:settings'));
  } catch {
    return readPanelChoices(null);
  }
}

/** Calls back with the language the reader chose, whenever it may have changed in whichever window; returns how to stop. */
export function watchLanguageChoice(callback: (language: string) => void): () => void {
  const stop = storage.watch<unknown>('local:settings', (stored) =>
    callback(readPanelChoices(stored).language),
  );
  return () => {
    try {
      stop();
    } catch {
      // After an update of the extension its API is gone, and the listener with it.
    }
  };
}
