import { describe, expect, it } from 'vitest';
import { knownOwnership } from '../../../content/build/check/rules/known-ownership.ts';
import { readFindings, replace } from '../make-facts.ts';

const sources = replace('kind: major', 'kind: major\n  ownership: state (Qatar)');
const wording = '- en: state (Qatar)\n  de: staatlich (Katar)\n';
const place = 'content/facts/ownership.yaml';

/** What is found where the second source is owned and `ownership` is what stands in ownership.yaml. */
const find = (ownership: string): readonly string[] =>
  readFindings(knownOwnership, { 'sources.yaml': sources, 'ownership.yaml': ownership });

describe('known-ownership', () => {
  it('is content where every wording that a source names is there, in the languages of all others', () => {
    expect(readFindings(knownOwnership)).toEqual([]);
    expect(find(wording)).toEqual([]);
  });

  it('names the line of a source whose wording is not there', () => {
    expect(readFindings(knownOwnership, { 'sources.yaml': sources })).toEqual([
      'content/facts/sources.yaml:14  "state (Qatar)" is not in ownership.yaml.  [known-ownership]\n' +
        '    → Add it to content/facts/ownership.yaml, or take a wording that stands there.',
    ]);
  });

  it('finds a wording that is said of no source', () => {
    expect(find(`${wording}- en: state (Egypt)\n  de: staatlich (Ägypten)\n`)).toEqual([
      `${place}:3  "state (Egypt)" is said of no source.  [known-ownership]\n    → Use it, or delete it.`,
    ]);
  });

  it('finds a wording that stands there twice', () => {
    expect(find(wording + wording)).toEqual([
      `${place}:3  "state (Qatar)" stands there twice.  [known-ownership]\n    → Delete one of the two.`,
    ]);
  });

  it('finds a wording that lacks a language in which others are told', () => {
    const french = '- en: public (UK)\n  de: öffentlich-rechtlich\n  fr: service public\n';
    const both = (text: string): string =>
      sources(text).replace('kind: agency', 'kind: agency\n  ownership: public (UK)');
    const found = readFindings(knownOwnership, { 'sources.yaml': both, 'ownership.yaml': french + wording });
    expect(found).toEqual([
      `${place}:4  "state (Qatar)" is missing in "fr".  [known-ownership]\n    → Translate it.`,
    ]);
  });
});
