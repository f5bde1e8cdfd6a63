import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import type { EventKind } from '../../content/model/event.ts';
import { assignLanes } from './assign-lanes.ts';
import { isWithin, placeDay } from './time-scale.ts';
import type { TimeSpan } from './time-scale.ts';

type Event = CompiledFacts['events'][number];

/** An event in its place on the line; shares of the way, 0 to 1. */
export interface PlacedMark {
  readonly event: Event;
  readonly start: number;
  /** How far a truce reaches; 0 for what is drawn as a point. */
  readonly length: number;
  /** 0 is the lane of the truces, on the axis; the others stand above it. */
  readonly lane: number;
}

/** The kinds of event on the time line. */
export const picturedKinds: readonly EventKind[] = ['near-deal', 'agreement', 'truce', 'collapse'];

/** The narrowest line that is drawn (CSS px): lanes that keep marks apart there do so on every wider one. */
const narrowest = 240;
/** The least side of what can be hit (CSS px); picture.css has the same. */
const target = 24;

/** The room a mark takes on the narrowest line; a short bar has a target that is wider than itself. */
function reachOf(start: number, length: number): { readonly start: number; readonly end: number } {
  const [middle, half] = [(start + length / 2) * narrowest, Math.max(target, length * narrowest) / 2];
  return { start: middle - half, end: middle + half };
}

function drawnTo(event: Event, checkedTo: string): string {
  if (event.kind !== 'truce') return event.date;
  // What has no end on record is drawn, in dashes, as far as the record reaches.
  return event.endDate ?? checkedTo;
}

/** Every pictured event that falls on `span`, in order of time, laid out so that no two can be hit at one place. */
export function placeMarks(
  events: readonly Event[],
  span: TimeSpan,
  checkedTo: string,
): readonly PlacedMark[] {
  const placed = events
    .filter(({ kind }) => picturedKinds.includes(kind))
    .filter(
      (event) =>
        isWithin(event.date, span) || (event.date < span.from && drawnTo(event, checkedTo) >= span.from),
    )
    .map((event) => {
      const start = placeDay(event.date, span);
      return { event, start, length: placeDay(drawnTo(event, checkedTo), span) - start };
    });
  const lay = (isWanted: (event: Event) => boolean, base: number): ReadonlyMap<Event, number> => {
    const wanted = placed.filter(({ event }) => isWanted(event));
    const lanes = assignLanes(wanted.map(({ start, length }) => reachOf(start, length)));
    return new Map(wanted.map(({ event }, index) => [event, base + (lanes[index] ?? 0)]));
  };
  const truces = lay(({ kind }) => kind === 'truce', 0);
  const others = lay(({ kind }) => kind !== 'truce', Math.max(0, ...truces.values()) + 1);
  return placed.map((mark) => ({ ...mark, lane: truces.get(mark.event) ?? others.get(mark.event) ?? 0 }));
}
