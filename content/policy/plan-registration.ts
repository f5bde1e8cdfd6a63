import { coversEverything, hostOf, patternOf } from './match-patterns.ts';
import type { Settings } from './settings.ts';

/** Where the detector is to run: match patterns for `scripting.registerContentScripts`, sorted. Empty: nowhere. */
export interface RegistrationPlan {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

function isBelow(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/**
 * The one mechanism of the site switch: granted hosts minus switched-off sites. A switched-off site that is granted by
 * its own pattern is left out; one that is granted only through a wider pattern is excluded from it.
 */
export function planRegistration(granted: readonly string[], settings: Settings): RegistrationPlan {
  const off = settings.switchedOffSites;
  const matches = granted
    .filter((pattern) => {
      const host = hostOf(pattern);
      return coversEverything(pattern) || (host !== null && !off.some((site) => isBelow(host, site)));
    })
    .sort();
  const excludeMatches = off.filter((site) =>
    matches.some((pattern) => coversEverything(pattern) || isBelow(site, hostOf(pattern) ?? '')),
  );
  return { matches, excludeMatches: excludeMatches.map(patternOf) };
}

/** Whether two plans ask for the same. */
export function isSamePlan(one: RegistrationPlan, other: RegistrationPlan): boolean {
  const text = ({ matches, excludeMatches }: RegistrationPlan): string =>
    JSON.stringify([matches.toSorted(), excludeMatches.toSorted()]);
  return text(one) === text(other);
}
