import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { countDays } from '../../content/policy/freshness.ts';

/** The agreements to which the record counts the days of its statements; steps within one of them are not among them. */
export function listCountedAgreements({
  events,
  statements,
}: Pick<CompiledFacts, 'events' | 'statements'>): CompiledFacts['events'] {
  return events.filter(
    ({ kind, date }) =>
      kind === 'agreement' &&
      statements.some(
        ({ date: said, daysToNextAgreement: days }) => days !== null && countDays(said, date) === days,
      ),
  );
}
