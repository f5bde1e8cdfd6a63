import type { Rule } from '../rule.ts';

export const datesInOrder: Rule = {
  name: 'dates-in-order',
  why: 'Nothing ends before it begins, and nothing is dated after the day the record was checked to.',
  check: ({ facts, at }) => {
    const { checkedTo, checkedOn } = facts.record;
    const events = facts.events.flatMap(({ id, date, endDate }) => {
      const path = `events/${id}.yaml`;
      if (endDate !== undefined && endDate < date) {
        return [
          at(path, ['endDate'], `It ends on ${endDate}, before it begins.`, 'Correct one of the dates.'),
        ];
      }
      const last = endDate ?? date;
      if (last <= checkedTo) return [];
      const remedy =
        'Correct the date, or move checkedTo in record.yaml once everything was checked to a later day.';
      return [
        at(path, ['date'], `${last} is after ${checkedTo}, the day the record was checked to.`, remedy),
      ];
    });
    const statements = facts.statements
      .filter(({ date }) => date > checkedTo)
      .map(({ id }) =>
        at(`statements/${id}.yaml`, ['date'], 'It is dated after the record ends.', 'Correct it.'),
      );
    const sources = Object.entries(facts.sources)
      .filter(([, { date }]) => date !== null && date > checkedOn)
      .map(([id]) =>
        at('sources.yaml', [id, 'date'], 'It was published after the last check.', 'Correct it.'),
      );
    return [...events, ...statements, ...sources];
  },
};
