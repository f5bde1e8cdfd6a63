import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translation } from '../../content/model/language.ts';
import { useRecord } from './record-context.ts';

/** The languages of the panel, and the English texts behind its translations. */
export interface LanguageSwitch {
  /** Tags with the languages' own names, in the order in which they are offered. */
  readonly languages: ReadonlyMap<string, string>;
  /** Shows everything in another language; rejects where its texts cannot be had, with nothing changed. */
  readonly choose: (language: string) => Promise<void>;
  /** Whether English stands in place of the translations. */
  readonly showsOriginal: boolean;
  readonly showOriginal: (on: boolean) => Promise<void>;
  /** Asks for the English texts, to stand beside translations; they come with a later drawing. */
  readonly wantOriginal: () => void;
}

/** Null where there is nothing to choose from. */
export const LanguageContext = createContext<LanguageSwitch | null>(null);

/** The languages to choose from; null where there are none. */
export function useLanguageSwitch(): LanguageSwitch | null {
  return useContext(LanguageContext);
}

/** An entry that may say for itself how it was translated. */
export interface TranslatedEntry {
  readonly translation?: Readonly<Record<string, Translation>> | undefined;
}

/** Whether what is shown of `entry` is a translation that nobody who speaks the language has reviewed. */
export function useIsDraft({ translation }: TranslatedEntry): boolean {
  const { facts } = useRecord();
  const state = translation?.[facts.language] ?? facts.translation;
  return state?.status === 'draft';
}
