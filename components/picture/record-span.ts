import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { countDays } from '../../content/policy/freshness.ts';
import type { TimeSpan } from './time-scale.ts';

type Recorded = Pick<CompiledFacts, 'events' | 'record'>;

/** An article this many days newer than the record still gets its mark; later ones would press the record together. */
const reachAfterRecord = 366;

/** What the record reaches: from the month of its first event to the day it was checked to. */
export function coverageOf({ events, record }: Recorded): TimeSpan {
  const first = events[0]?.date ?? record.checkedTo;
  return { from: `${first.slice(0, 7)}-01`, to: record.checkedTo };
}

/** What is drawn: what the record reaches, and on to the day of an article that is a little newer. */
export function spanOfRecord(facts: Recorded, published: string | null): TimeSpan {
  const { from, to } = coverageOf(facts);
  const isNear = published !== null && published > to && countDays(to, published) <= reachAfterRecord;
  return { from, to: isNear ? published : to };
}

/** The years that `span` touches, in order. */
export function listYears({ from, to }: TimeSpan): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** One year of `span`: from where the record begins in it to its last day, so that every later year is as wide. */
export function spanOfYear(year: number, { from }: TimeSpan): TimeSpan {
  const start = `${year}-01-01`;
  return { from: from > start ? from : start, to: `${year}-12-31` };
}
