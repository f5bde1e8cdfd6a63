import type { Facts } from '../../../model/facts.ts';
import type { Rule } from '../rule.ts';

/** The agreements that statements count days to, in order of time; steps within one agreement are not among them. */
function listCountedAgreements({ events, statements }: Facts): Facts['events'] {
  const counted = new Set(statements.map(({ nextAgreement: next }) => next));
  return events
    .filter(({ id, kind }) => kind === 'agreement' && counted.has(id))
    .toSorted((one, other) => one.date.localeCompare(other.date));
}

export const nextAgreement: Rule = {
  name: 'next-agreement',
  why: 'The agreement that followed a statement is a recorded agreement of the same day or later.',
  check: ({ facts, at }) => {
    const agreements = listCountedAgreements(facts);
    return facts.statements.flatMap(({ id, date, refersTo, nextAgreement: next }) => {
      const path = `statements/${id}.yaml`;
      const first = agreements.find((event) => event.date >= date)?.id;
      if (next !== null && !agreements.some((event) => event.id === next && event.date >= date)) {
        const remedy = 'Give the id of an event of kind agreement on or after this day, or null.';
        return [
          at(path, ['nextAgreement'], `"${next}" is not an agreement that came after ${date}.`, remedy),
        ];
      }
      if (refersTo !== 'ceasefire-deal' || first === undefined || first === next) return [];
      const what = `The next agreement after ${date} is "${first}".`;
      return [at(path, ['nextAgreement'], what, `Write: nextAgreement: ${first}`)];
    });
  },
};
