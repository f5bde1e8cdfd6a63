import { describe, expect, it } from 'vitest';
import { listYears, spanOfRecord, spanOfYear } from '../../../components/picture/record-span.ts';
import { makeRealRecord } from '../../components/make-record.ts';

const { facts } = makeRealRecord();
const { checkedTo } = facts.record;
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('what is drawn', () => {
  it('reaches from the month of the first event to the day the record was checked to', () => {
    expect(spanOfRecord(facts, null)).toEqual({ from: '2023-10-01', to: checkedTo });
  });

  it('reaches on to an article that is newer', () => {
    expect(spanOfRecord(facts, addDays(checkedTo, 140)).to).toBe(addDays(checkedTo, 140));
  });

  it('stays as it is for an article that is much newer, or older', () => {
    expect(spanOfRecord(facts, addDays(checkedTo, 400)).to).toBe(checkedTo);
    expect(spanOfRecord(facts, '2024-05-01').to).toBe(checkedTo);
  });
});

describe('a year of it', () => {
  const all = { from: '2023-10-01', to: '2026-07-04' };

  it('is one of those that the record touches', () => {
    expect(listYears(all)).toEqual([2023, 2024, 2025, 2026]);
  });

  it('begins with the record where that began in it', () => {
    expect(spanOfYear(2023, all)).toEqual({ from: '2023-10-01', to: '2023-12-31' });
  });

  it('is drawn whole even where the record ends in it', () => {
    expect(spanOfYear(2026, all)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });
});
