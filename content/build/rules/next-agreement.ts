import type { Rule } from '../rule.ts';

export const nextAgreement: Rule = {
  name: 'next-agreement',
  why: 'The agreement that followed a statement is a recorded agreement of the same day or later.',
  check: ({ facts, at }) =>
    facts.statements.flatMap(({ id, date, nextAgreement: next }) => {
      if (next === null) return [];
      const path = `statements/${id}.yaml`;
      const event = facts.events.find((candidate) => candidate.id === next);
      if (event?.kind === 'agreement' && event.date >= date) return [];
      const remedy = 'Give the id of an event of kind agreement on or after this day, or null.';
      return [at(path, ['nextAgreement'], `"${next}" is not an agreement that came after ${date}.`, remedy)];
    }),
};
