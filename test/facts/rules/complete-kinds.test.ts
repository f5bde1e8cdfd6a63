import { describe, expect, it } from 'vitest';
import { completeKinds } from '../../../content/build/check/rules/complete-kinds.ts';
import { readFindings, replace } from '../make-facts.ts';

const round = 'events/talks-2024-01-10.yaml';
const agreement = 'events/agreement-2024-01-15.yaml';
const vote =
  'resolution:\n  number: null\n  result: vetoed\n  vote:\n    en: 13 for, 1 against, 1 abstained\n';

describe('complete-kinds', () => {
  it('is content with a round that says what was open, what each side said and what came next', () => {
    expect(readFindings(completeKinds)).toEqual([]);
  });

  it('is content with a round in which nobody named a point', () => {
    const change = (text: string): string =>
      text.replace(/openPoints:\n[^]*?accounts:/, 'openPoints: []\naccounts:');
    expect(readFindings(completeKinds, { [round]: change })).toEqual([]);
  });

  it('asks for the points reported open', () => {
    const change = (text: string): string => text.replace(/openPoints:\n[^]*?accounts:/, 'accounts:');
    expect(readFindings(completeKinds, { [round]: change })).toEqual([
      'content/facts/events/talks-2024-01-10.yaml:2  openPoints is missing.  [complete-kinds]\n' +
        '    → Add it; write [] if nobody named any.',
    ]);
  });

  it('asks for the account of the side that is not heard', () => {
    const change = replace('  hamas:\n    en: Hamas said that aid was open.\n', '');
    expect(readFindings(completeKinds, { [round]: change })).toEqual([
      'content/facts/events/talks-2024-01-10.yaml:23  The account of "hamas" is missing.  [complete-kinds]\n' +
        '    → Add it under accounts: hamas:, or say there that no public account was found.',
    ]);
  });

  it('asks what came after a collapse', () => {
    const change = (text: string): string =>
      text.replace('near-deal', 'collapse').replace(/outcome:\n.*\n/, '');
    expect(readFindings(completeKinds, { [round]: change })).toEqual([
      'content/facts/events/talks-2024-01-10.yaml:2  outcome is missing.  [complete-kinds]\n    → Say what came next.',
    ]);
  });

  it('wants the vote of a resolution, and of nothing else', () => {
    const remedy = '    → Give number, result and vote for a resolution, and for nothing else.';
    expect(
      readFindings(completeKinds, { [agreement]: replace('kind: agreement', 'kind: resolution') }),
    ).toEqual([
      `content/facts/events/agreement-2024-01-15.yaml:1  kind and resolution do not go together.  [complete-kinds]\n${remedy}`,
    ]);
    expect(readFindings(completeKinds, { [agreement]: (text) => text + vote })).toEqual([
      `content/facts/events/agreement-2024-01-15.yaml:12  kind and resolution do not go together.  [complete-kinds]\n${remedy}`,
    ]);
  });
});
