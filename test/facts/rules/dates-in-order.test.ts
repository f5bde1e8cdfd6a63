import { describe, expect, it } from 'vitest';
import { datesInOrder } from '../../../content/build/check/rules/dates-in-order.ts';
import { readFindings, replace } from '../make-facts.ts';

const event = 'events/talks-2024-01-10.yaml';

describe('dates-in-order', () => {
  it('is content with an event that ends on the last day of the record', () => {
    expect(
      readFindings(datesInOrder, { [event]: replace('endDate: 2024-01-12', 'endDate: 2024-02-01') }),
    ).toEqual([]);
  });

  it('refuses an event that ends before it begins', () => {
    expect(
      readFindings(datesInOrder, { [event]: replace('endDate: 2024-01-12', 'endDate: 2024-01-09') }),
    ).toEqual([
      'content/facts/events/talks-2024-01-10.yaml:4  It ends on 2024-01-09, before it begins.  [dates-in-order]\n' +
        '    → Correct one of the dates.',
    ]);
  });

  it('refuses an event after the day the record was checked to', () => {
    expect(
      readFindings(datesInOrder, { [event]: replace('endDate: 2024-01-12', 'endDate: 2024-02-02') }),
    ).toEqual([
      'content/facts/events/talks-2024-01-10.yaml:3  2024-02-02 is after 2024-02-01, the day the record was checked to.  [dates-in-order]\n' +
        '    → Correct the date, or move checkedTo in record.yaml once everything was checked to a later day.',
    ]);
  });

  it('refuses a statement after the record ends', () => {
    const change = replace('date: 2024-01-10', 'date: 2024-02-02');
    expect(readFindings(datesInOrder, { 'statements/2024-01-10-envoy.yaml': change })).toEqual([
      'content/facts/statements/2024-01-10-envoy.yaml:2  It is dated after the record ends.  [dates-in-order]\n' +
        '    → Correct it.',
    ]);
  });

  it('refuses a source published after the last check, and takes one without a date', () => {
    const late = (date: string) => replace('date: 2024-01-11', `date: ${date}`);
    expect(readFindings(datesInOrder, { 'sources.yaml': late('null') })).toEqual([]);
    expect(readFindings(datesInOrder, { 'sources.yaml': late('2024-02-11') })).toEqual([
      'content/facts/sources.yaml:5  It was published after the last check.  [dates-in-order]\n    → Correct it.',
    ]);
  });

  it('takes a source of the month in which the record was checked', () => {
    const change = replace('date: 2024-01-11', 'date: 2024-02');
    expect(readFindings(datesInOrder, { 'sources.yaml': change })).toEqual([]);
  });

  it.each([
    ['faq/who-mediates.yaml', 7],
    ['where-things-stood.yaml', 1],
  ])('refuses in %s what is said as of a day after the record ends', (path, line) => {
    const asOf = (day: string) => replace('asOf: 2024-02-01', `asOf: ${day}`);
    expect(readFindings(datesInOrder, { [path]: asOf('2024-01-31') })).toEqual([]);
    expect(readFindings(datesInOrder, { [path]: asOf('2024-02-02') })).toEqual([
      `content/facts/${path}:${line}  2024-02-02 is after 2024-02-01, the day the record was checked to.  [dates-in-order]\n` +
        '    → Correct the date, or move checkedTo in record.yaml once everything was checked to a later day.',
    ]);
  });

  it('refuses a change log in which a newer change stands below an older one', () => {
    const below = (day: string) => (text: string) => text + text.replace('2024-02-10', day);
    expect(readFindings(datesInOrder, { 'changes.yaml': below('2024-02-09') })).toEqual([]);
    expect(readFindings(datesInOrder, { 'changes.yaml': below('2024-02-10') })).toEqual([]);
    expect(readFindings(datesInOrder, { 'changes.yaml': below('2024-02-11') })).toEqual([
      'content/facts/changes.yaml:7  2024-02-11 stands below 2024-02-10: the newest change comes first.  [dates-in-order]\n' +
        '    → Move the block up, or correct its date.',
    ]);
  });
});
