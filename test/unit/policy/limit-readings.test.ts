import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextReadingAt } from '../../../content/policy/limit-readings.ts';

describe('readings of a page', () => {
  it('happen at once for the first three', () => {
    expect(nextReadingAt([], 0)).toBe(0);
    expect(nextReadingAt([0], 10)).toBe(10);
    expect(nextReadingAt([0, 10], 20)).toBe(20);
  });

  it('wait until the third last is ten seconds old', () => {
    expect(nextReadingAt([0, 10, 20], 30)).toBe(10_000);
    expect(nextReadingAt([0, 10, 20, 10_000], 10_001)).toBe(10_010);
  });

  it('wait no longer than that', () => {
    expect(nextReadingAt([0, 10, 20], 10_000)).toBe(10_000);
    expect(nextReadingAt([0, 10, 20], 60_000)).toBe(60_000);
  });

  it('wait ten seconds at most where the clock was set back by years meanwhile', () => {
    const years = 1e12;
    expect(nextReadingAt([years, years + 10, years + 20], 30)).toBe(10_030);
  });

  it('are at most three in any ten seconds, however often one is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 60 }), (pauses) => {
        const readings: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now = nextReadingAt(readings, now + pause);
          readings.push(now);
        }
        const gaps = readings.slice(3).map((time, index) => time - (readings[index] ?? 0));
        expect(gaps.filter((gap) => gap < 10_000)).toEqual([]);
      }),
    );
  });
});
