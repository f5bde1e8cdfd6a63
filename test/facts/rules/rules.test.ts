import { describe, expect, it } from 'vitest';
import { formatFact } from '../../../content/build/read/format-fact.ts';
import { rules } from '../../../content/build/check/rules/rules.ts';
import { readFindings } from '../make-facts.ts';
import { minimalRoom } from '../minimal-room.ts';

describe('the rules together', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s finds nothing in an orderly room',
    (_, rule) => {
      expect(readFindings(rule)).toEqual([]);
    },
  );

  it.each(Object.entries(minimalRoom))('%s of the example room is in the common format', (_, text) => {
    expect(formatFact(text)).toBe(text);
  });

  it('each have a name of their own and say why in a sentence', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { why } of rules) expect(why).toMatch(/^\p{Lu}.{20,}\.$/u);
  });
});
