import { describe, expect, it } from 'vitest';
import { knownSources } from '../../../content/build/check/rules/known-sources.ts';
import { readFindings, replace } from '../make-facts.ts';

describe('known-sources', () => {
  it('is content where every source that is named exists and is used', () => {
    expect(readFindings(knownSources)).toEqual([]);
  });

  it('names the line of a source that does not exist', () => {
    const change = replace('  - paper-2024-01-11', '  - papre-2024-01-11');
    expect(readFindings(knownSources, { 'glossary/tahdiya.yaml': change })).toEqual([
      'content/facts/glossary/tahdiya.yaml:8  There is no source "papre-2024-01-11".  [known-sources]\n' +
        '    → Add it to content/facts/sources.yaml, or correct the id.',
    ]);
  });

  it('finds a source that no entry uses', () => {
    const radio = `radio-undated:
  publisher: Example Radio
  url: https://radio.example/
  date: null
  language: en
  kind: major
`;
    expect(readFindings(knownSources, { 'sources.yaml': (text) => text + radio })).toEqual([
      'content/facts/sources.yaml:14  No entry uses the source "radio-undated".  [known-sources]\n' +
        '    → Use it, or delete it.',
    ]);
  });
});
