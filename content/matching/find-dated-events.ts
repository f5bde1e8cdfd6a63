import type { CompiledFacts } from '../model/compiled-facts.ts';
import { findDates } from './find-dates.ts';
import type { DateReading } from './find-dates.ts';
import type { Occurrence } from './mention.ts';
import type { SplitText } from './split-words.ts';

type Event = CompiledFacts['events'][number];

/** Rounds of talks: a day within one belongs to it. A truce lasts weeks, and much happens in them. */
const rounds: ReadonlySet<Event['kind']> = new Set(['near-deal', 'collapse', 'proposal']);

/** The events that began or ended on `day`; where there are none and the year is sure, the rounds it lies in. */
function findEvents(events: readonly Event[], day: string, hasYear: boolean): readonly Event[] {
  const exact = events.filter(({ date, endDate }) => date === day || endDate === day);
  if (exact.length > 0 || !hasYear) return exact;
  return events.filter(({ kind, date, endDate = date }) => rounds.has(kind) && date <= day && day <= endDate);
}

/** Where the texts name a day on which something of the record happened, by the event's id; in reading order. */
export function findDatedEvents(
  texts: readonly SplitText[],
  events: readonly Event[],
  reading: DateReading,
): ReadonlyMap<string, readonly Occurrence[]> {
  const byEvent = new Map<string, Occurrence[]>();
  for (const [passage, text] of texts.entries()) {
    for (const { day, hasYear, at, end } of findDates(text, reading)) {
      const [start = 0, behind = 0] = [text.starts[at], text.ends[end - 1]];
      for (const { id } of findEvents(events, day, hasYear)) {
        byEvent.set(id, [...(byEvent.get(id) ?? []), { passage, start, end: behind, by: 'date' }]);
      }
    }
  }
  return byEvent;
}
