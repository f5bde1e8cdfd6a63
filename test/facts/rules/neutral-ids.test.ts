import { describe, expect, it } from 'vitest';
import { neutralIds } from '../../../content/build/check/rules/neutral-ids.ts';
import { readFindings, replace } from '../make-facts.ts';

const path = 'glossary/tahdiya.yaml';

describe('neutral-ids', () => {
  it.each(['doha-talks-2024-01', 'unsc-veto-2024-02-20', 'reason-2024'])('is content with: %s', (id) => {
    const findings = readFindings(neutralIds, { [path]: replace('id: tahdiya', `id: ${id}`) });
    expect(findings).toEqual([]);
  });

  it.each(['failed', 'violation', 'rejection', 'massacre', 'breakthrough'])(
    'refuses the verdict: %s',
    (word) => {
      const id = `doha-${word}-2024-01`;
      expect(readFindings(neutralIds, { [path]: replace('id: tahdiya', `id: ${id}`) })).toEqual([
        `content/facts/glossary/${id}.yaml:1  The id holds a verdict: "${word}".  [neutral-ids]\n` +
          '    → Name it by place and date; keep the old id under formerIds.',
      ]);
    },
  );
});
