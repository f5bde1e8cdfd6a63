/** The names of the extension's keyboard shortcuts, as in wxt.config.ts. */
export type ShortcutName = 'switch-site' | 'toggle-panel' | 'focus-panel';

/** The keys of each shortcut as the browser writes them; empty where the reader took them away or there is no keyboard. */
export type ShortcutKeys = Readonly<Record<ShortcutName, string>>;
