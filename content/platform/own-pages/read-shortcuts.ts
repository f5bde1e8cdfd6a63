import type { ShortcutKeys, ShortcutName } from '../../policy/shortcut-keys.ts';
import { browser } from '../browser.ts';

/** The keyboard shortcuts of this browser as they are now. */
export async function readShortcuts(): Promise<ShortcutKeys> {
  // Browsers of phones have no shortcuts.
  const all = (await browser.commands?.getAll()) ?? [];
  const keysOf = (wanted: ShortcutName): string => all.find(({ name }) => name === wanted)?.shortcut ?? '';
  return {
    'switch-site': keysOf('switch-site'),
    'toggle-panel': keysOf('toggle-panel'),
    'focus-panel': keysOf('focus-panel'),
  };
}
