import { coversEverything, hostOf, patternOf, siteOfPattern } from './match-patterns.ts';
import type { Settings } from './settings.ts';

/** Where the detector is to run: match patterns for `scripting.registerContentScripts`, sorted. Empty: nowhere. */
export interface RegistrationPlan {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * The one mechanism of the site switch: granted hosts minus switched-off sites. A switched-off site that is granted by
 * its own pattern is left out; one that is granted only through a wider pattern is excluded from it.
 */
export function planRegistration(granted: readonly string[], settings: Settings): RegistrationPlan {
  const off = new Set(settings.switchedOffSites);
  const matches = [...new Set(granted)]
    .filter((pattern) => {
      if (!/^(?:\*|https?):|^<all_urls>$/.test(pattern)) return false;
      const site = siteOfPattern(pattern);
      return coversEverything(pattern) || (site !== null && !off.has(site));
    })
    .sort();
  const all = matches.some(coversEverything);
  // A plain comparison of texts: there may be a thousand sites and hundreds of patterns.
  const wideHosts = matches
    .filter((pattern) => pattern.includes('://*.'))
    .map((pattern) => `.${hostOf(pattern)}`);
  const isCovered = (site: string): boolean => all || wideHosts.some((host) => `.${site}`.endsWith(host));
  const excludeMatches = [...off].filter(isCovered);
  return { matches, excludeMatches: excludeMatches.map(patternOf).sort() };
}

/** Whether two plans ask for the same. */
export function isSamePlan(one: RegistrationPlan, other: RegistrationPlan): boolean {
  const text = ({ matches, excludeMatches }: RegistrationPlan): string =>
    JSON.stringify([matches.toSorted(), excludeMatches.toSorted()]);
  return text(one) === text(other);
}
