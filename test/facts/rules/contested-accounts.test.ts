import { describe, expect, it } from 'vitest';
import { contestedAccounts } from '../../../content/build/check/rules/contested-accounts.ts';
import { readFindings, replace } from '../make-facts.ts';

const path = 'events/talks-2024-01-10.yaml';
const contested = 'contestedBetween:\n  - israel\n  - hamas\naccounts:';

describe('contested-accounts', () => {
  it('is content where both of those who differ are heard', () => {
    expect(readFindings(contestedAccounts, { [path]: replace('accounts:', contested) })).toEqual([]);
  });

  it('names the side of a dispute that is not heard', () => {
    const change = (text: string): string =>
      text.replace('accounts:', contested).replace('  hamas:\n    en: Hamas said that aid was open.\n', '');
    expect(readFindings(contestedAccounts, { [path]: change })).toEqual([
      'content/facts/events/talks-2024-01-10.yaml:26  The account of "hamas" is missing in "en" although it is contested.  [contested-accounts]\n' +
        '    → Add it under accounts: hamas: en: …',
    ]);
  });

  it('names the language in which one side is not heard', () => {
    const change = (text: string): string =>
      text
        .replace('accounts:', contested)
        .replace('title:\n', 'title:\n  de: Gespräche in Doha\n')
        .replace('  israel:\n', '  israel:\n    de: Israel nannte die Liste offen.\n');
    expect(readFindings(contestedAccounts, { [path]: change })).toEqual([
      'content/facts/events/talks-2024-01-10.yaml:31  The account of "hamas" is missing in "de" although it is contested.  [contested-accounts]\n' +
        '    → Add it under accounts: hamas: de: …',
    ]);
  });

  it('does not take one side alone for a dispute', () => {
    const change = replace('accounts:', 'contestedBetween:\n  - israel\n  - israel\naccounts:');
    expect(readFindings(contestedAccounts, { [path]: change })).toEqual([
      'content/facts/events/talks-2024-01-10.yaml:23  A dispute needs two sides.  [contested-accounts]\n' +
        '    → Name at least two, for example: contestedBetween: [israel, hamas]',
    ]);
  });
});
