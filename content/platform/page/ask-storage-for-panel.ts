import { shareIsolatedWorld } from './isolated-world.ts';
import { panelKeys } from '../stored-panel.ts';
import type { StoredPanel } from '../stored-panel.ts';

/** Asks storage by `get` for what a panel starts with, where no script of one is yet: the answer comes while it does. */
export function askStorageForPanel(get: (keys: string[]) => Promise<StoredPanel>): void {
  const world = shareIsolatedWorld();
  if (world.panel) return;
  // After an update of the extension asking throws.
  world.stored = Promise.resolve([...panelKeys]).then(get);
  // Whoever waits for it hears of a failure.
  world.stored.catch(() => undefined);
}
