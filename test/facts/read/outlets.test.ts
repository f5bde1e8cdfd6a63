import { describe, expect, it } from 'vitest';
import { readOutlets } from '../../../content/build/read/read-outlets.ts';
import { patternOf } from '../../../content/policy/match-patterns.ts';
import { identifySite } from '../../../content/policy/site-identity.ts';

const outlets = readOutlets();

describe('the outlets at install', () => {
  it('are each named by the site that the switch knows', () => {
    const strange = outlets.filter(({ domain }) => identifySite(`https://www.${domain}/`) !== domain);
    expect(strange.map(({ domain }) => domain)).toEqual([]);
  });

  it('stand there once', () => {
    expect(new Set(outlets.map(({ domain }) => domain)).size).toBe(outlets.length);
  });

  it('are asked for by patterns no wider than the outlet', () => {
    const patterns = outlets.map(({ domain }) => patternOf(domain));
    expect(patterns.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual(
      [],
    );
  });

  it('cover the languages of the record and more than one view', () => {
    const languages = new Set(outlets.flatMap((outlet) => outlet.languages));
    expect([...languages]).toEqual(expect.arrayContaining(['en', 'he', 'ar']));
    expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThan(5);
  });
});
