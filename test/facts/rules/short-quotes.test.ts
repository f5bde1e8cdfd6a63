import { describe, expect, it } from 'vitest';
import { shortQuotes } from '../../../content/build/check/rules/short-quotes.ts';
import { readFindings, replace } from '../make-facts.ts';

const fifteen = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
const statement = 'statements/2024-01-10-envoy.yaml';
const event = 'events/agreement-2024-01-15.yaml';
const remedy = '    → Quote at most 15 words and tell the rest in our own.';

describe('short-quotes', () => {
  it('is content with a quote of fifteen words', () => {
    expect(readFindings(shortQuotes, { [statement]: replace('We are close', fifteen) })).toEqual([]);
    const prose = replace('announced an agreement', `spoke of “${fifteen}”`);
    expect(readFindings(shortQuotes, { [event]: prose })).toEqual([]);
  });

  it('refuses a statement of sixteen words', () => {
    expect(readFindings(shortQuotes, { [statement]: replace('We are close', `${fifteen} sixteen`) })).toEqual(
      [`content/facts/statements/2024-01-10-envoy.yaml:9  The quote is too long.  [short-quotes]\n${remedy}`],
    );
  });

  it('refuses a long quote within our own words, and shows how it begins', () => {
    const change = replace('announced an agreement', `spoke of “${fifteen} sixteen”`);
    expect(readFindings(shortQuotes, { [event]: change })).toEqual([
      `content/facts/events/agreement-2024-01-15.yaml:7  The quote is too long: “one two three four five six seven eight nine ten eleven twe…  [short-quotes]\n${remedy}`,
    ]);
  });
});
