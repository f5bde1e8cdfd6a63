import { describe, expect, it } from 'vitest';
import { attributedTolls } from '../../../content/build/check/rules/attributed-tolls.ts';
import { readFindings, replace } from '../make-facts.ts';

const path = 'events/agreement-2024-01-15.yaml';
const old = 'The mediators announced an agreement.';

function findIn(sentence: string): readonly string[] {
  return readFindings(attributedTolls, { [path]: replace(old, sentence) });
}

describe('attributed-tolls', () => {
  it.each([
    'According to the health ministry, 12 people were killed.',
    'The army said that 12 were killed.',
    'He was killed on 31 July 2024.',
    'In 2024 people were killed on both sides.',
    'The talks had 12 rounds.',
    'The talks had twelve rounds.',
    'He was killed in May 2026.',
    'They were killed on 10 and 11 July 2024.',
    'They were killed between 1 and 3 July.',
    'The army said that twelve were killed.',
    'One of them was killed.',
  ])('is content with: %s', (sentence) => {
    expect(findIn(sentence)).toEqual([]);
  });

  it('asks for the name behind a number of dead', () => {
    expect(findIn('The mediators said it was agreed. On 3 January 2024, 12 people were killed.')).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:7  A number without a name behind it: "On 3 January 2024, 12 people were killed."  [attributed-tolls]\n' +
        '    → Say in this sentence who gave the number.',
    ]);
  });

  it.each([
    '1,200 people were killed.',
    'A strike killed 12 Palestinians.',
    'In the attack 48 Israelis and 31 Palestinians were killed.',
    'On 3 January 12 Palestinians were killed.',
    'A strike killed 12 Mayors.',
    'Twelve people were killed.',
    'Dozens of deaths followed.',
  ])('asks for the name in: %s', (sentence) => {
    expect(findIn(sentence)).toHaveLength(1);
  });
});
