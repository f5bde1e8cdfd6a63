import { describe, expect, it } from 'vitest';
import { oneSourceAPage } from '../../../content/build/check/rules/one-source-a-page.ts';
import { readFindings, replace } from '../make-facts.ts';

describe('one-source-a-page', () => {
  it('is content where each source has an address of its own', () => {
    expect(readFindings(oneSourceAPage)).toEqual([]);
  });

  it('says which of two sources with one address to keep', () => {
    const change = replace('https://paper.example/talks', 'https://agency.example/envoys-leave-doha');
    expect(readFindings(oneSourceAPage, { 'sources.yaml': change })).toEqual([
      'content/facts/sources.yaml:10  "paper-2024-01-11" has the same address as "agency-2024-01-11".  [one-source-a-page]\n' +
        '    → Use "agency-2024-01-11" in the entries and delete "paper-2024-01-11".',
    ]);
  });
});
