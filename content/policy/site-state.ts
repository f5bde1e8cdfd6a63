import { coversUrl } from './match-patterns.ts';
import { holdsPause } from './pause.ts';
import { isRestricted } from './restricted-hosts.ts';
import type { Pause, Settings } from './settings.ts';
import { identifySite } from './site-identity.ts';

/** What holds on a page, the same in the popup, the panel, the options and the toolbar. */
export type SiteState =
  | { readonly kind: 'not-a-website' }
  | { readonly kind: 'needs-permission'; readonly site: string }
  | { readonly kind: 'off'; readonly site: string }
  /** `until`: a point in time (ms since 1970), the next start of the browser, or null until the reader resumes. */
  | { readonly kind: 'paused'; readonly site: string; readonly until: number | 'restart' | null }
  | { readonly kind: 'on'; readonly site: string };

/** Whether everything is paused at `now` (ms since 1970). */
export function isPaused({ pause }: Settings, now: number): boolean {
  return holdsPause(pause, now);
}

function describeEnd(pause: Pause): number | 'restart' | null {
  if (typeof pause === 'number') return pause;
  return pause === 'until-restart' ? 'restart' : null;
}

/**
 * The state of the page at `url`, which may be one of few pages of its site that the browser grants, under `settings` and the
 * `granted` match patterns.
 */
export function decidePageState(
  url: string,
  settings: Settings,
  granted: readonly string[],
  now: number,
): SiteState {
  const site = identifySite(url);
  if (site === null || isRestricted(url)) return { kind: 'not-a-website' };
  if (settings.switchedOffSites.includes(site)) return { kind: 'off', site };
  if (!granted.some((pattern) => coversUrl(pattern, url))) return { kind: 'needs-permission', site };
  const { pause } = settings;
  if (!holdsPause(pause, now)) return { kind: 'on', site };
  return { kind: 'paused', site, until: describeEnd(pause) };
}
