import { coversEverything, coversSite, siteOfPattern } from './match-patterns.ts';
import type { Settings } from './settings.ts';

/** One line of the options' table of sites. */
export interface SiteRow {
  readonly site: string;
  /** Granted with the installation, added by the reader since, or known only because it was switched off. */
  readonly origin: 'at-install' | 'added' | 'switched-off';
  /** `no-permission`: it came with the installation, and the reader took it back in the browser. */
  readonly state: 'on' | 'off' | 'no-permission';
}

function listNames(patterns: readonly string[]): ReadonlySet<string> {
  return new Set(patterns.flatMap((pattern) => siteOfPattern(pattern) ?? []));
}

/** The sites the reader granted on top of the installation's, by name; a grant for all sites has no name. */
export function listAddedSites(atInstall: readonly string[], granted: readonly string[]): readonly string[] {
  const first = listNames(atInstall);
  return [...listNames(granted)].filter((site) => !first.has(site)).sort();
}

/** Whether the reader granted every site. */
export function hasAllSites(granted: readonly string[]): boolean {
  return granted.some(coversEverything);
}

/** Every site that has a name of its own here, by name: `atInstall` and `granted` are match patterns. */
export function listSites(
  atInstall: readonly string[],
  granted: readonly string[],
  settings: Settings,
): readonly SiteRow[] {
  const first = listNames(atInstall);
  const now = listNames(granted);
  const off = new Set(settings.switchedOffSites);
  const isGranted = (site: string): boolean =>
    now.has(site) || granted.some((pattern) => coversSite(pattern, site));
  return [...new Set([...first, ...now, ...off])].sort().map((site) => ({
    site,
    origin: first.has(site) ? 'at-install' : now.has(site) ? 'added' : 'switched-off',
    state: off.has(site) ? 'off' : isGranted(site) ? 'on' : 'no-permission',
  }));
}
