import { listGrantedHosts, listHostsAtInstall } from '../host-access.ts';
import { loadSettings } from '../settings-store.ts';
import type { LoadedSettings } from '../settings-store.ts';

/** What the page of settings shows. */
export interface OptionsReading extends LoadedSettings {
  readonly atInstall: readonly string[];
  readonly granted: readonly string[];
  /** When all this was so, ms since 1970. */
  readonly now: number;
}

/** Everything the page of settings has to know, read anew. */
export async function readOptions(): Promise<OptionsReading> {
  const [loaded, granted] = await Promise.all([loadSettings(), listGrantedHosts()]);
  return { ...loaded, atInstall: listHostsAtInstall(), granted, now: Date.now() };
}
