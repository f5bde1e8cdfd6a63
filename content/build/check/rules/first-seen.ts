import type { Event } from '../../../model/event.ts';
import type { Rule } from '../rule.ts';

/** The first event, by its first day, that has the sticking point `id` as a topic or as a point somebody named as open. */
function findFirst(events: readonly Event[], id: string): Event | undefined {
  return events
    .filter(({ topics, openPoints }) => topics?.includes(id) || openPoints?.some(({ point }) => point === id))
    .toSorted((one, other) => one.date.localeCompare(other.date))[0];
}

export const firstSeen: Rule = {
  name: 'first-seen',
  why: 'A sticking point is on record since the month of the first event that has it as a topic or as an open point.',
  check: ({ facts, at }) =>
    facts.stickingPoints.flatMap(({ id, firstSeen: since }) => {
      const path = `sticking-points/${id}.yaml`;
      const first = findFirst(facts.events, id);
      if (!first) {
        const remedy = 'Name it under topics or openPoints of the events in which it came up.';
        return [at(path, ['firstSeen'], `No event has "${id}" as a topic or an open point.`, remedy)];
      }
      const month = first.date.slice(0, 7);
      if (since === month) return [];
      const what = `The first event that has "${id}" as a topic or an open point is "${first.id}".`;
      return [at(path, ['firstSeen'], what, `Write: firstSeen: ${month}`)];
    }),
};
