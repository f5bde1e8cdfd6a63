import { browser } from './browser.ts';

/** The names of the extension's keyboard shortcuts, as in wxt.config.ts. */
export type ShortcutName = 'switch-site' | 'toggle-panel' | 'focus-panel';

/** The keys of each shortcut as the browser writes them; empty where the reader took them away or there is no keyboard. */
export async function readShortcuts(): Promise<Readonly<Record<ShortcutName, string>>> {
  // Browsers of phones have no shortcuts.
  const all = (await browser.commands?.getAll()) ?? [];
  const keysOf = (wanted: ShortcutName): string => all.find(({ name }) => name === wanted)?.shortcut ?? '';
  return {
    'switch-site': keysOf('switch-site'),
    'toggle-panel': keysOf('toggle-panel'),
    'focus-panel': keysOf('focus-panel'),
  };
}
