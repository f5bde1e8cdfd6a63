import { describe, expect, it } from 'vitest';
import { thenOffice } from '../../../content/build/check/rules/then-office.ts';
import { readFindings, replace } from '../make-facts.ts';

const event = 'events/talks-2024-01-10.yaml';
const statement = 'statements/2024-01-10-envoy.yaml';
const remedy = '    → Write for example: then CIA director';

describe('then-office', () => {
  it('is content where an office is "then"', () => {
    expect(readFindings(thenOffice)).toEqual([]);
  });

  it('is content with a speaker who has no name, and with somebody without an office', () => {
    const unnamed = (text: string): string =>
      text.replace('Example Person', 'an Egyptian official').replace('then envoy of Qatar', 'official');
    expect(readFindings(thenOffice, { [statement]: unnamed })).toEqual([]);
    expect(readFindings(thenOffice, { [event]: replace('then envoy of Qatar', 'negotiator') })).toEqual([]);
  });

  it('asks for "then" beside somebody who took part', () => {
    expect(readFindings(thenOffice, { [event]: replace('then envoy', 'envoy') })).toEqual([
      `content/facts/events/talks-2024-01-10.yaml:13  "Example Person, envoy of Qatar" lacks "then".  [then-office]\n${remedy}`,
    ]);
  });

  it('asks for "then" beside a speaker', () => {
    expect(readFindings(thenOffice, { [statement]: replace('then envoy', 'envoy') })).toEqual([
      `content/facts/statements/2024-01-10-envoy.yaml:6  "envoy of Qatar" lacks "then".  [then-office]\n${remedy}`,
    ]);
  });
});
