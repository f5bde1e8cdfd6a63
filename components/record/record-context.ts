import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../content/wording/create-translator.ts';
import type { CompiledFacts, CompiledSources } from '../../content/model/compiled-facts.ts';

/** What every part of the panel and the popup is drawn from. */
export interface RecordView {
  readonly facts: CompiledFacts;
  /** All sources; they are looked up when the first of them is shown, and not before. */
  readonly readSources: () => CompiledSources;
  readonly t: Translate;
  /** The reader's calendar day, ISO. */
  readonly today: string;
  /** The day of the article beside the panel, ISO; null where it is not known or there is none. */
  readonly published: string | null;
  /** How many of the newest changes of the record the reader has not had before them yet; 0 on the first look. */
  readonly newChanges: number;
  /** Puts a text on the clipboard; rejects where the browser or the page refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** What a report of an error is appended to; empty while there is no address. */
  readonly reportAddress: string;
}

export const RecordContext = createContext<RecordView | null>(null);

/** The record being shown; throws outside of a `RecordContext.Provider`. */
export function useRecord(): RecordView {
  const view = useContext(RecordContext);
  if (!view) throw new Error('There is no record around this component.');
  return view;
}
