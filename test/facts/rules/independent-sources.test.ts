import { describe, expect, it } from 'vitest';
import {
  areIndependent,
  independentSources,
} from '../../../content/build/check/rules/independent-sources.ts';
import type { Source } from '../../../content/model/source.ts';
import { readFindings, replace } from '../make-facts.ts';

const event = 'events/agreement-2024-01-15.yaml';

function source(publisher: string, origin?: string[]): Source {
  return {
    publisher,
    url: 'https://paper.example/',
    date: null,
    language: 'en',
    kind: 'major',
    ...(origin && { origin }),
  };
}

describe('independent-sources', () => {
  it('is content with two newsrooms', () => {
    expect(readFindings(independentSources)).toEqual([]);
  });

  it('is content with one newsroom where the entry says so', () => {
    const change = replace('  - paper-2024-01-11\n', 'singleSource: true\n');
    expect(readFindings(independentSources, { [event]: change })).toEqual([]);
  });

  it('tells an editor what to do about a claim that rests on one newsroom', () => {
    expect(readFindings(independentSources, { [event]: replace('  - paper-2024-01-11\n', '') })).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:8  The sources come from one newsroom (reprints of one wire story count as one).  [independent-sources]\n' +
        '    → Add a source of another newsroom, or write: singleSource: true',
    ]);
  });

  it('counts a reprint of the same wire story as the same newsroom', () => {
    const reprint = replace(
      'publisher: Example Paper\n',
      'publisher: Example Paper\n  origin:\n    - Example Agency\n',
    );
    expect(readFindings(independentSources, { 'sources.yaml': reprint })).toHaveLength(10);
  });

  it('refuses an entry that calls itself single although two newsrooms carry it', () => {
    const change = replace('confidence: high', 'singleSource: true\nconfidence: high');
    expect(readFindings(independentSources, { [event]: change })).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:11  The entry says singleSource but has sources of two newsrooms.  [independent-sources]\n' +
        '    → Delete the line singleSource: true',
    ]);
  });

  it('does not take a page that cites several newsrooms for an independent one of theirs', () => {
    const digest = source('Example Digest', ['Example Agency', 'Example Paper']);
    expect(areIndependent([digest, source('Example Paper')])).toBe(false);
    expect(areIndependent([digest, source('Example Radio')])).toBe(true);
  });
});
