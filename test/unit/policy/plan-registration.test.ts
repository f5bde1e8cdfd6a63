import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../content/policy/match-patterns.ts';
import { isSamePlan, planRegistration } from '../../../content/policy/plan-registration.ts';
import { defaultSettings } from '../../../content/policy/settings.ts';
import { identifySite } from '../../../content/policy/site-identity.ts';
import { decidePageState } from '../../../content/policy/site-state.ts';
import { matchUrl } from './match-url.ts';

const sites = [
  'bbc.co.uk',
  'example.com',
  'paper.example',
  'one.blogspot.com',
  'blogspot.com',
  '127.0.0.1',
  'localhost',
];
const site = fc.constantFrom(...sites);
const host = fc
  .tuple(fc.constantFrom('', 'www.', 'm.', 'amp.', 'arabic.www.'), site)
  .map(([prefix, name]) => (/^[\d.]+$|^localhost$/.test(name) ? name : prefix + name));
const page = fc
  .tuple(fc.constantFrom('http', 'https'), host)
  .map(([scheme, name]) => `${scheme}://${name}/news/1`);
const pattern = fc.oneof(
  site.map(patternOf),
  // Also what a browser's own pages let a reader grant: one host, one scheme, or everything.
  fc.constantFrom(
    'https://www.example.com/*',
    'https://*.paper.example/*',
    '*://*/*',
    'https://*/*',
    '<all_urls>',
  ),
);
const granted = fc.uniqueArray(pattern, { maxLength: 6 });
const off = fc.uniqueArray(site, { maxLength: 4 });

/** Whether a plan runs the detector on a page. */
function runsOn(matches: readonly string[], excludeMatches: readonly string[], url: string): boolean {
  const covers = (one: string): boolean => matchUrl(one, url);
  return matches.some(covers) && !excludeMatches.some(covers);
}

describe('where the detector is registered', () => {
  it('is never on a page of a site that is switched off', () => {
    fc.assert(
      fc.property(granted, off, page, (patterns, switchedOffSites, url) => {
        fc.pre(switchedOffSites.includes(identifySite(url) ?? ''));
        const plan = planRegistration(patterns, { ...defaultSettings, switchedOffSites });
        expect(runsOn(plan.matches, plan.excludeMatches, url)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is on every page that is granted and whose site is not switched off', () => {
    fc.assert(
      fc.property(granted, off, page, (patterns, switchedOffSites, url) => {
        fc.pre(patterns.some((one) => matchUrl(one, url)));
        fc.pre(!switchedOffSites.includes(identifySite(url) ?? ''));
        const plan = planRegistration(patterns, { ...defaultSettings, switchedOffSites });
        expect(runsOn(plan.matches, plan.excludeMatches, url)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is nowhere that is not granted', () => {
    fc.assert(
      fc.property(granted, off, page, (patterns, switchedOffSites, url) => {
        fc.pre(!patterns.some((one) => matchUrl(one, url)));
        const plan = planRegistration(patterns, { ...defaultSettings, switchedOffSites });
        expect(runsOn(plan.matches, plan.excludeMatches, url)).toBe(false);
      }),
    );
  });

  it('is where the popup says that the site is on', () => {
    fc.assert(
      fc.property(granted, off, page, (patterns, switchedOffSites, url) => {
        const settings = { ...defaultSettings, switchedOffSites };
        const plan = planRegistration(patterns, settings);
        const state = decidePageState(url, settings, patterns, 0);
        expect(runsOn(plan.matches, plan.excludeMatches, url)).toBe(state.kind === 'on');
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a switched-off outlet out instead of excluding it', () => {
    const plan = planRegistration(['*://*.example.com/*', '*://*.paper.example/*'], {
      ...defaultSettings,
      switchedOffSites: ['example.com'],
    });
    expect(plan).toEqual({ matches: ['*://*.paper.example/*'], excludeMatches: [] });
  });

  it('excludes a switched-off site from the permission for every site', () => {
    const plan = planRegistration(['*://*/*'], { ...defaultSettings, switchedOffSites: ['example.com'] });
    expect(plan).toEqual({ matches: ['*://*/*'], excludeMatches: ['*://*.example.com/*'] });
  });

  it('stays while everything is paused, so that nothing has to be restored', () => {
    const plan = planRegistration(['*://*.example.com/*'], { ...defaultSettings, pause: 'until-resumed' });
    expect(plan.matches).toEqual(['*://*.example.com/*']);
  });
});

describe('two plans', () => {
  it('are the same whatever the order of their patterns', () => {
    const one = { matches: ['a', 'b'], excludeMatches: ['c', 'd'] };
    expect(isSamePlan(one, { matches: ['b', 'a'], excludeMatches: ['d', 'c'] })).toBe(true);
    expect(isSamePlan(one, { matches: ['a', 'b', 'c'], excludeMatches: ['d'] })).toBe(false);
  });
});
