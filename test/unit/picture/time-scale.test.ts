import { assert, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, listTicks, placeDay, toPercent } from '../../../components/picture/time-scale.ts';

const span = { from: '2023-10-01', to: '2026-07-04' };

const anyDay = date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map(
  (moment) => moment.toISOString().slice(0, 10),
);

describe('a day on the scale', () => {
  it('falls at the share of the days that have passed', () => {
    expect(placeDay('2024-01-01', { from: '2023-12-31', to: '2024-01-02' })).toBe(0.5);
    expect(placeDay('2023-10-01', span)).toBe(0);
    expect(placeDay('2026-07-04', span)).toBe(1);
  });

  it('outside of the scale falls on the nearer end', () => {
    expect(placeDay('2023-09-30', span)).toBe(0);
    expect(placeDay('2027-01-01', span)).toBe(1);
  });

  it('falls on the start where the scale is a single day', () => {
    expect(placeDay('2024-01-01', { from: '2024-01-01', to: '2024-01-01' })).toBe(0);
  });

  it('never stands before an earlier one', () => {
    assert(
      property(anyDay, anyDay, (one, other) => {
        const [earlier, later] = [one, other].toSorted() as [string, string];
        expect(placeDay(earlier, span)).toBeLessThanOrEqual(placeDay(later, span));
      }),
    );
  });

  it('is on it from its first day to its last', () => {
    expect(
      ['2023-09-30', '2023-10-01', '2026-07-04', '2026-07-05'].map((day) => isWithin(day, span)),
    ).toEqual([false, true, true, false]);
  });
});

describe('the lines of the scale', () => {
  it('are years over several years, without the one that began before', () => {
    expect(listTicks(span).map(({ date: day, named }) => [day, named])).toEqual([
      ['2024', true],
      ['2025', true],
      ['2026', true],
    ]);
  });

  it('stand where the year begins', () => {
    expect(listTicks(span)[0]?.at).toBe(placeDay('2024-01-01', span));
  });

  it('are months over one year, the first of each quarter named', () => {
    const ticks = listTicks({ from: '2024-01-01', to: '2024-12-31' });
    expect(ticks).toHaveLength(12);
    expect(ticks.filter(({ named }) => named).map(({ date: day }) => day)).toEqual([
      '2024-01',
      '2024-04',
      '2024-07',
      '2024-10',
    ]);
  });

  it('are all named where there are few', () => {
    expect(listTicks({ from: '2023-10-01', to: '2023-12-31' })).toEqual([
      { date: '2023-10', at: 0, named: true },
      { date: '2023-11', at: 31 / 91, named: true },
      { date: '2023-12', at: 61 / 91, named: true },
    ]);
  });
});

it('a share is written with two decimals', () => {
  expect([0, 1 / 3, 1].map(toPercent)).toEqual(['0%', '33.33%', '100%']);
});
