import type { Facts } from '../../../model/facts.ts';
import type { Rule, RuleContext } from '../rule.ts';

const moveOn =
  'Correct the date, or move checkedTo in record.yaml once everything was checked to a later day.';

/** The days as of which something is said to be so, each with its file. */
function listStates({
  whereThingsStood,
  questions,
}: Facts): readonly (readonly [path: string, asOf: string])[] {
  return [
    ['where-things-stood.yaml', whereThingsStood.asOf],
    ...questions.map(({ id, asOf }) => [`faq/${id}.yaml`, asOf] as const),
  ];
}

/** The panel prints the change log as it stands, and takes the first correction of an entry for its last. */
function checkChanges({ facts: { changes }, at }: RuleContext): ReturnType<Rule['check']> {
  return changes.flatMap(({ date }, index) => {
    const above = changes[index - 1];
    if (above === undefined || date <= above.date) return [];
    const what = `${date} stands below ${above.date}: the newest change comes first.`;
    return [at('changes.yaml', [index, 'date'], what, 'Move the block up, or correct its date.')];
  });
}

export const datesInOrder: Rule = {
  name: 'dates-in-order',
  why: 'Nothing ends before it begins or is dated after the day the record was checked to, and the change log is newest first.',
  check: (context) => {
    const { facts, at } = context;
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
      return [
        at(path, ['date'], `${last} is after ${checkedTo}, the day the record was checked to.`, moveOn),
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
    const states = listStates(facts)
      .filter(([, asOf]) => asOf > checkedTo)
      .map(([path, asOf]) =>
        at(path, ['asOf'], `${asOf} is after ${checkedTo}, the day the record was checked to.`, moveOn),
      );
    return [...events, ...statements, ...sources, ...states, ...checkChanges(context)];
  },
};
