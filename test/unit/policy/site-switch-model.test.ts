import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  oneof,
  property,
  record,
  uniqueArray,
} from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAddedSites, listSites } from '../../../content/policy/list-sites.ts';
import { patternOf } from '../../../content/policy/match-patterns.ts';
import { endPauseOfSession, isPauseOver, resume, startPause } from '../../../content/policy/pause.ts';
import { isEmptyImport, planImport } from '../../../content/policy/plan-import.ts';
import { planRegistration } from '../../../content/policy/plan-registration.ts';
import { defaultSettings, switchSite } from '../../../content/policy/settings.ts';
import type { Settings } from '../../../content/policy/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../content/policy/settings-file.ts';
import { decidePageState } from '../../../content/policy/site-state.ts';
import { openSettings, sealSettings } from '../../../content/policy/stored-settings.ts';
import { matchUrl } from './match-url.ts';
import { expectScript, expectState, startModel, takeStep } from './site-switch-model.ts';
import type { Model, ModelSite, Step } from './site-switch-model.ts';

const sites: readonly ModelSite[] = [
  {
    site: 'bbc.com',
    pattern: '*://*.bbc.com/*',
    pages: ['https://www.bbc.com/news', 'http://m.bbc.com:8080/a'],
  },
  {
    site: 'bbc.co.uk',
    pattern: '*://*.bbc.co.uk/*',
    pages: ['https://bbc.co.uk/', 'https://amp.bbc.co.uk/a'],
  },
  { site: 'github.io', pattern: '*://github.io/*', pages: ['https://github.io/'] },
  {
    site: 'paper.github.io',
    pattern: '*://*.paper.github.io/*',
    pages: ['https://paper.github.io/', 'https://he.paper.github.io/'],
  },
  {
    site: 'ampproject.org',
    pattern: '*://*.ampproject.org/*',
    pages: ['https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/news'],
  },
  {
    site: 'xn--bcher-kva.example',
    pattern: '*://*.xn--bcher-kva.example/*',
    pages: ['https://bücher.example/'],
  },
  { site: '192.168.0.1', pattern: '*://192.168.0.1/*', pages: ['http://192.168.0.1:3000/'] },
  { site: '[::1]', pattern: '*://[::1]/*', pages: ['http://[::1]:3000/'] },
  { site: 'localhost', pattern: '*://localhost/*', pages: ['http://localhost:8080/'] },
];
const atInstall = ['bbc.com', 'bbc.co.uk'];
const patternsAtInstall = ['*://*.bbc.com/*', '*://*.bbc.co.uk/*'];

/** The extension's side: what the browser has granted and what lies in storage, as JSON. */
interface World {
  readonly granted: readonly string[];
  readonly stored: string;
}

function openStored(stored: string): Settings {
  const opened = openSettings(JSON.parse(stored));
  if (opened.kind !== 'readable') throw new Error(`The stored settings are ${opened.kind}.`);
  return opened.settings;
}

function importFile(settings: Settings, granted: readonly string[], text: string): Settings {
  const file = readSettingsFile(text);
  return 'settings' in file ? planImport(file, settings, granted).settings : settings;
}

function act(world: World, step: Step, now: number): World {
  const change = (next: (settings: Settings) => Settings): World => ({
    ...world,
    stored: JSON.stringify(sealSettings(next(openStored(world.stored)))),
  });
  const grant = (pattern: string, isGranted: boolean): World => {
    const others = world.granted.filter((other) => other !== pattern);
    return { ...world, granted: isGranted ? [...others, pattern] : others };
  };
  switch (step.do) {
    case 'install':
      return { granted: patternsAtInstall, stored: 'null' };
    case 'grant':
    case 'revoke':
      return grant(patternOf(step.site), step.do === 'grant');
    case 'grant-all':
    case 'revoke-all':
      return grant('*://*/*', step.do === 'grant-all');
    case 'off':
    case 'on':
      return change((settings) => switchSite(settings, step.site, step.do === 'on'));
    case 'pause':
      return change((settings) => startPause(settings, step.length, now));
    case 'resume':
      return change(resume);
    case 'wait':
      return change((settings) => (isPauseOver(settings, now) ? resume(settings) : settings));
    case 'restart':
      return change(endPauseOfSession);
    case 'import': {
      const text = writeSettingsFile({
        settings: { ...defaultSettings, switchedOffSites: step.off },
        addedSites: [],
      });
      const given = step.damaged ? text.slice(0, -20) : text;
      return change((settings) => importFile(settings, world.granted, given));
    }
    case 'update':
      return world;
  }
}

/** Every page with the state and the script it has to have, in words. */
function describeModel(model: Model): readonly string[] {
  return sites.flatMap(({ site: name, pages }) =>
    pages.map((page) => `${page} ${name} ${expectState(model, name)} ${expectScript(model, name)}`),
  );
}

/** The same, as the extension has it. */
function describeWorld({ granted, stored }: World, now: number): readonly string[] {
  const settings = openStored(stored);
  const plan = planRegistration(granted, settings);
  const runsOn = (url: string): boolean =>
    plan.matches.some((pattern) => matchUrl(pattern, url)) &&
    !plan.excludeMatches.some((pattern) => matchUrl(pattern, url));
  return sites
    .flatMap(({ pages }) => pages)
    .map((page) => {
      const state = decidePageState(page, settings, granted, now);
      const name = state.kind === 'not-a-website' ? '' : state.site;
      return `${page} ${name} ${state.kind} ${runsOn(page)}`;
    });
}

function check(model: Model, world: World): void {
  const [seen, wanted] = [describeWorld(world, model.now), describeModel(model)];
  // Comparing text first: the expectation is slow, and most steps agree.
  if (seen.join() !== wanted.join()) expect(seen).toEqual(wanted);
  const settings = openStored(world.stored);
  const rows = listSites(patternsAtInstall, world.granted, settings);
  for (const row of rows) {
    const told = { off: 'off', on: 'on', 'no-permission': 'needs-permission' }[row.state];
    for (const page of sites.find((one) => one.site === row.site)?.pages ?? [`https://${row.site}/`]) {
      const state = decidePageState(page, settings, world.granted, model.now).kind;
      if (told !== state && !(told === 'on' && state === 'paused'))
        expect(row).toEqual({ ...row, page, state });
    }
  }
  const file = readSettingsFile(
    writeSettingsFile({ settings, addedSites: listAddedSites(patternsAtInstall, world.granted) }),
  );
  // A file written now would change nothing now.
  if (!('settings' in file) || !isEmptyImport(planImport(file, settings, world.granted)))
    expect(file).toMatchObject({ settings });
}

const site = constantFrom(...sites.map((one) => one.site));
const step: Arbitrary<Step> = oneof(
  { weight: 8, arbitrary: record({ do: constantFrom('grant', 'revoke', 'off', 'on'), site }) },
  {
    weight: 3,
    arbitrary: record({
      do: constant('pause'),
      length: constantFrom('one-hour', 'until-restart', 'until-resumed'),
    }),
  },
  { weight: 2, arbitrary: record({ do: constant('wait'), hours: constantFrom(0.5, 1, 5) }) },
  {
    weight: 1,
    arbitrary: record({ do: constant('import'), off: uniqueArray(site), damaged: boolean() }),
  },
  {
    weight: 3,
    arbitrary: record({
      do: constantFrom('grant-all', 'revoke-all', 'resume', 'restart', 'update', 'install'),
    }),
  },
);

describe('the site switch', () => {
  const runs = 200;
  const steps = 50;

  it('agrees with the model after each of 10,000 random steps', { timeout: 60_000 }, () => {
    const start = Date.parse('2026-07-04T12:00:00Z');
    let taken = 0;
    assert(
      property(array(step, { minLength: steps, maxLength: steps, size: 'max' }), (sequence) => {
        let model = startModel(atInstall, start);
        let world: World = { granted: patternsAtInstall, stored: 'null' };
        for (const next of sequence) {
          model = takeStep(model, next);
          world = act(world, next, model.now);
          check(model, world);
          taken += 1;
        }
      }),
      { numRuns: runs },
    );
    expect(taken).toBeGreaterThanOrEqual(10_000);
  });

  it.each(sites)('asks for $site as $pattern and nothing wider', ({ site: name, pattern }) => {
    expect(patternOf(name)).toBe(pattern);
  });
});
