import { browser } from 'wxt/browser';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back with what `storage.local` holds under `key` whenever any window wrote it; returns how to stop. */
export function watchStored(key: string, callback: (value: unknown) => void): () => void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Changes): void => {
    const change = changes[key];
    if (change) callback(change.newValue);
  };
  onChanged.addListener(listen);
  return () => {
    try {
      onChanged.removeListener(listen);
    } catch {
      // After an update of the extension its API is gone, and the listener with it.
    }
  };
}
