import { listEntries } from '../list-entries.ts';
import type { Rule } from '../rule.ts';

const verdict =
  /(^|-)(fail\w*|success\w*|breakthrough|breach\w*|violat\w*|refus\w*|reject\w*|stall\w*|sabotag\w*|blam\w*|victory|massacre|terror\w*|betray\w*|torpedo\w*|unreliable|broken)(-|$)/;

export const neutralIds: Rule = {
  name: 'neutral-ids',
  why: 'An id is for ever and carries no verdict; a date and a place are enough.',
  check: ({ facts, at }) =>
    listEntries(facts).flatMap(({ path, entry }) => {
      const word = 'id' in entry ? verdict.exec(entry.id)?.[2] : undefined;
      if (word === undefined) return [];
      const remedy = 'Name it by place and date; keep the old id under formerIds.';
      return [at(path, ['id'], `The id holds a verdict: "${word}".`, remedy)];
    }),
};
