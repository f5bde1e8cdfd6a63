import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../content/build/check/rules/house-style.ts';
import { readFindings, replace } from '../make-facts.ts';

const event = 'events/agreement-2024-01-15.yaml';
const statement = 'statements/2024-01-10-envoy.yaml';

function findIn(words: string): readonly string[] {
  return readFindings(houseStyle, { [event]: replace('The mediators', words) });
}

describe('house-style', () => {
  it.each(['The regimen', 'The man who spoke of “the regime”', 'The man who spoke of ‘the regime’'])(
    'is content with: %s',
    (words) => {
      expect(findIn(words)).toEqual([]);
    },
  );

  it('leaves the words of a speaker alone', () => {
    expect(readFindings(houseStyle, { [statement]: replace('We are close', 'The regime is close') })).toEqual(
      [],
    );
  });

  it('says which word judges, why, and what to write', () => {
    expect(findIn('The Regime')).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:7  "regime": the word denies a side its name  [house-style]\n' +
        '    → Write instead: the government',
    ]);
  });

  it('reads the words about the record and its change log too, but not what a correction took out', () => {
    const corrected = `- kind: corrected
  date: 2024-02-10
  what:
    en: The name of the so-called pause.
  old:
    en: A so-called pause.
  new:
    en: A pause.
  reason:
    en: The word judged.
`;
    expect(readFindings(houseStyle, { 'changes.yaml': corrected })).toEqual([
      'content/facts/changes.yaml:4  "so-called": the word denies a side its name  [house-style]\n' +
        '    → Write instead: the government',
    ]);
    const record = replace('January 2024.', 'The regime of January 2024.');
    expect(readFindings(houseStyle, { 'record.yaml': record })).toHaveLength(1);
  });

  it('reads what a name is called in the panel, and not the spellings by which articles use it', () => {
    expect(readFindings(houseStyle, { 'names.yaml': replace('- the Strip', '- the regime') })).toEqual([]);
    expect(readFindings(houseStyle, { 'names.yaml': replace('en: Gaza Strip', 'en: The regime') })).toEqual([
      'content/facts/names.yaml:4  "regime": the word denies a side its name  [house-style]\n' +
        '    → Write instead: the government',
    ]);
  });

  it('does not take an apostrophe for a quotation mark', () => {
    expect(findIn('The mediators’ answer to the regime’s letter')).toHaveLength(1);
  });
});
