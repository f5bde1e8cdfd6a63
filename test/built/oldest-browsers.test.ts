import { resolve } from 'node:path';
import type { Identifier } from '@mdn/browser-compat-data/types';
import { describe, expect, test } from 'vitest';
import { listTooNew } from './oldest/list-too-new.ts';
import { compatData, indexNames, statementOf } from './oldest/read-compat-data.ts';
import { listExtensionCalls, listNamesInScripts, listStyleNames } from './oldest/read-shipped-code.ts';
import { findStyle } from './oldest/find-style.ts';
import { readManifest } from './read-built.ts';

const firefox = readManifest('firefox-mv3')['browser_specific_settings'] as Readonly<
  Record<string, { readonly strict_min_version: string }>
>;
const chrome = Number(readManifest('chrome-mv3')['minimum_chrome_version']);
const oldest = {
  chrome,
  edge: chrome,
  firefox: Number.parseFloat(firefox['gecko']?.strict_min_version ?? ''),
  firefox_android: Number.parseFloat(firefox['gecko_android']?.strict_min_version ?? ''),
};

/** What is newer than the oldest browser, and why that harms nobody. A line that no longer applies has to go. */
const known = {
  scripts: [
    // Preact asks first whether there is one.
    'moveBefore',
    // Where there is no scheduler (Firefox before 142), a timer takes its place: next-task.ts.
    'postTask',
  ],
  extension: [
    // Phones have no keys: both are asked for with `?.`.
    'commands.getAll in firefox_android',
    'commands.onCommand in firefox_android',
    // Leaves out tabs that the phone has put out of memory: there is no panel in them either.
    'tabs.query in firefox_android',
  ],
  styles: [
    // It has no effect there on a box that has nothing to scroll: at such a panel the wheel moves the page.
    'properties.overscroll-behavior in chrome, firefox, firefox_android',
    // Keeps phones from enlarging texts by themselves; Firefox on phones has it with its prefix, which stands beside it.
    'properties.text-size-adjust in firefox, firefox_android',
  ],
};

describe('the oldest browsers that the manifests let in', () => {
  test('are versions that the data of MDN know', () => {
    for (const [name, version] of Object.entries(oldest))
      expect(compatData.browsers[name as keyof typeof oldest].releases).toHaveProperty(String(version));
  });

  test.each(['chrome-mv3', 'firefox-mv3'])(
    'have every method and object that the scripts of %s use',
    (build) => {
      const index = indexNames();
      const tooNew = (name: string): boolean => {
        const bearers = index.get(name) ?? [];
        return bearers.length > 0 && bearers.every((compat) => listTooNew(compat, oldest).length > 0);
      };
      // The check sees what it has to see: one that only Chrome has, one that both have from later on, one they have.
      expect(['getBattery', 'startViewTransition', 'querySelector'].map(tooNew)).toEqual([true, true, false]);
      const names = listNamesInScripts(resolve('.output', build));
      expect(names.length).toBeGreaterThan(200);
      expect(names.filter(tooNew).toSorted()).toEqual(known.scripts);
    },
  );

  const describeTooNew = (name: string, thing: Identifier | undefined): readonly string[] => {
    const statement = thing && statementOf(thing);
    if (statement === undefined) return [`${name} is not known to MDN`];
    const browsers = listTooNew(statement, oldest);
    return browsers.length > 0 ? [`${name} in ${browsers.join(', ')}`] : [];
  };

  test('have every part of the extension API that we use', () => {
    const api = compatData.webextensions['api'];
    const calls = listExtensionCalls();
    expect(calls.length).toBeGreaterThan(20);
    const found = calls.flatMap((name) => {
      const [space = '', member = ''] = name.split('.');
      return describeTooNew(name, api?.[space]?.[member]);
    });
    expect(found.toSorted()).toEqual(known.extension);
  });

  test('have every property, rule, selector and function of our styles', () => {
    const names = listStyleNames();
    expect(names.length).toBeGreaterThan(100);
    const found = names.flatMap((name) => describeTooNew(name, findStyle(name)));
    expect(found.toSorted()).toEqual(known.styles);
  });
});
