import { describe, expect, it } from 'vitest';
import { tellEventDays } from '../../components/record/tell-event-days.ts';
import { tellResolution } from '../../components/record/tell-resolution.ts';
import { makeRealRecord } from './make-record.ts';

const record = makeRealRecord();

describe('the days of an event', () => {
  it.each([
    ['truce', undefined, 'from 10 October 2025, no end on record'],
    ['agreement', undefined, '10 October 2025'],
    ['truce', '2025-10-12', '10–12 October 2025'],
  ] as const)('of kind %s, ended %s, are told as %s', (kind, endDate, told) => {
    const days = tellEventDays(record, { kind, date: '2025-10-10', endDate });
    // Narrow spaces may stand around the dash.
    expect(days.replaceAll(/[\u2009\u202F]/g, '')).toBe(told);
  });
});

describe('a draft in the Security Council', () => {
  it.each([
    [{ result: 'adopted', number: 2803 }, 'Adopted as resolution 2803'],
    [{ result: 'vetoed', number: null }, 'Vetoed'],
  ] as const)('is told as what became of it: %j', (resolution, told) => {
    expect(tellResolution(record, { ...resolution, vote: '13 for' })).toBe(told);
  });
});
