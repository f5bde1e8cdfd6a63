/** The names under which storage holds what a panel starts with. */
export const panelKeys = ['panel', 'settings'] as const;

/** What storage holds under them: whatever was written there, by whichever version. */
export type StoredPanel = { readonly [Key in (typeof panelKeys)[number]]?: unknown };
