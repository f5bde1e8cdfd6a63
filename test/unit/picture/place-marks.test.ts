import { describe, expect, it } from 'vitest';
import { placeMarks } from '../../../components/picture/place-marks.ts';
import { listYears, spanOfRecord, spanOfYear } from '../../../components/picture/record-span.ts';
import { makeRealRecord } from '../../components/make-record.ts';

const { facts } = makeRealRecord();
const all = spanOfRecord(facts, null);
const place = (span = all) => placeMarks(facts.events, span, facts.record.checkedTo);

/** The centre and the lane of each mark's target on a line of `width` px, 24 px wide at least. */
function listTargets(width: number, span = all) {
  return place(span).map(({ event, start, length, lane }) => {
    const half = Math.max(24, length * width) / 2;
    const middle = (start + length / 2) * width;
    return { id: event.id, lane, start: middle - half, end: middle + half };
  });
}

describe('the marks on the time line', () => {
  it('are all near-deals, agreements, truces and collapses, in order of time', () => {
    const wanted = facts.events.filter(({ kind }) =>
      ['near-deal', 'agreement', 'truce', 'collapse'].includes(kind),
    );
    expect(place().map(({ event }) => event.id)).toEqual(wanted.map(({ id }) => id));
  });

  it.each(['all', ...listYears(all)])('can each be hit on the narrowest panel: %s', (year) => {
    const span = typeof year === 'number' ? spanOfYear(year, all) : all;
    const targets = listTargets(240, span);
    const clashes = targets.flatMap((one, index) =>
      targets
        .slice(index + 1)
        .filter(({ lane, start, end }) => lane === one.lane && start < one.end && one.start < end)
        .map(({ id }) => `${one.id} and ${id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('have the truces in a lane on the axis and everything else above it', () => {
    expect(place().filter(({ event, lane }) => (event.kind === 'truce') !== (lane === 0))).toEqual([]);
  });

  it('draw a truce without an end on record as far as the record reaches, and no further', () => {
    const open = place(spanOfYear(2026, all)).filter(({ event }) => event.endDate === undefined);
    expect(open.map(({ event, start }) => [event.kind, start])).toEqual([['truce', 0]]);
    const reach = (Date.parse(facts.record.checkedTo) - Date.parse('2026-01-01')) / 86_400_000 / 364;
    expect(open[0]?.length).toBeCloseTo(reach, 5);
  });

  it('leave out what lies in another year', () => {
    expect(new Set(place(spanOfYear(2024, all)).map(({ event }) => event.date.slice(0, 4)))).toEqual(
      new Set(['2024']),
    );
  });
});
