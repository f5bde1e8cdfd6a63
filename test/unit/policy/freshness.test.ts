import { afterEach, describe, expect, it, vi } from 'vitest';
import { countDays, countDaysNewer, dayOf, judgeFreshness } from '../../../content/policy/freshness.ts';

const checkedTo = '2026-07-04';

describe('the age of the record', () => {
  it.each([
    ['the day itself', '2026-07-04', 0, 'fresh', false],
    ['14 days', '2026-07-18', 14, 'fresh', false],
    ['15 days', '2026-07-19', 15, 'may-be-out-of-date', false],
    ['60 days', '2026-09-02', 60, 'may-be-out-of-date', false],
    ['61 days', '2026-09-03', 61, 'does-not-cover', false],
    ['180 days', '2026-12-31', 180, 'does-not-cover', false],
    ['181 days', '2027-01-01', 181, 'does-not-cover', true],
  ])('at %s', (_, today, days, level, tabOnly) => {
    expect(judgeFreshness(checkedTo, today)).toEqual({ days, level, tabOnly });
  });

  it('is zero for a clock that runs behind the record', () => {
    expect(judgeFreshness(checkedTo, '2020-01-01')).toEqual({ days: 0, level: 'fresh', tabOnly: false });
  });

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-02-29', '2025-02-28', 365],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-07-05', '2026-07-04', -1],
  ])('counts calendar days from %s to %s', (from, to, days) => {
    expect(countDays(from, to)).toBe(days);
  });
});

describe('an article against the record', () => {
  it.each([
    ['2026-07-05', 1],
    ['2027-07-04', 365],
    ['2026-07-04', null],
    ['2026-07-03', null],
    [null, null],
  ])('of %s is newer by %s days', (published, days) => {
    expect(countDaysNewer(published, checkedTo)).toBe(days);
  });
});

describe('the reader’s day', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['Pacific/Kiritimati', '2026-07-05'],
    ['Asia/Jerusalem', '2026-07-05'],
    ['UTC', '2026-07-04'],
    ['Pacific/Honolulu', '2026-07-04'],
  ])('in %s is that of the clock on the wall', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf(new Date('2026-07-04T22:30:00Z'))).toBe(day);
  });

  it.each(['Pacific/Kiritimati', 'Asia/Jerusalem', 'Pacific/Honolulu'])(
    'does not change the count of days in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(countDays('2026-03-01', '2026-11-30')).toBe(274);
    },
  );
});
