import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Which sections and entries stood open when the reader last saw this page, by name. */
export interface OpenedEntries {
  readonly names: ReadonlySet<string>;
  readonly note: (name: string, open: boolean) => void;
}

/** Where nothing is remembered (popup, welcome page) everything starts closed and no note is taken. */
export const OpenedContext = createContext<OpenedEntries>({ names: new Set(), note: () => undefined });

/** What stood open, and where to note what opens and closes now. */
export function useOpenedEntries(): OpenedEntries {
  return useContext(OpenedContext);
}
