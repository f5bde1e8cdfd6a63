import { coversSite } from './match-patterns.ts';
import type { Settings } from './settings.ts';

/** What holds on a page, the same in the popup, the panel, the options and the toolbar. */
export type SiteState =
  | { readonly kind: 'not-a-website' }
  | { readonly kind: 'needs-permission'; readonly site: string }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'paused'; readonly site: string; readonly until: number | null }
  | { readonly kind: 'on'; readonly site: string };

/** Whether everything is paused at `now` (ms since 1970). */
export function isPaused({ pause }: Settings, now: number): boolean {
  return pause === 'until-resumed' || (typeof pause === 'number' && now < pause);
}

/** The state of `site` (null: a page where extensions cannot run) under `settings` and the `granted` match patterns. */
export function decideSiteState(
  site: string | null,
  settings: Settings,
  granted: readonly string[],
  now: number,
): SiteState {
  if (site === null) return { kind: 'not-a-website' };
  if (settings.switchedOffSites.includes(site)) return { kind: 'off', site };
  if (!granted.some((pattern) => coversSite(pattern, site))) return { kind: 'needs-permission', site };
  if (!isPaused(settings, now)) return { kind: 'on', site };
  return { kind: 'paused', site, until: typeof settings.pause === 'number' ? settings.pause : null };
}
