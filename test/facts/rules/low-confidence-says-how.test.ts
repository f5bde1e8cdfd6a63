import { describe, expect, it } from 'vitest';
import { lowConfidenceSaysHow } from '../../../content/build/check/rules/low-confidence-says-how.ts';
import { readFindings, replace } from '../make-facts.ts';

const path = 'events/agreement-2024-01-15.yaml';

describe('low-confidence-says-how', () => {
  it('is content where what is known weakly says how it is known', () => {
    const change = replace(
      'confidence: high',
      'confidence: low\nhowKnown:\n  en: One official told a paper.',
    );
    expect(readFindings(lowConfidenceSaysHow, { [path]: change })).toEqual([]);
  });

  it('asks for it where it is missing', () => {
    expect(
      readFindings(lowConfidenceSaysHow, { [path]: replace('confidence: high', 'confidence: low') }),
    ).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:11  The confidence is low and howKnown is missing.  [low-confidence-says-how]\n' +
        '    → Add howKnown: en: one sentence on how it is known.',
    ]);
  });
});
