import { describe, expect, it } from 'vitest';
import { firstSeen } from '../../../content/build/check/rules/first-seen.ts';
import { readFindings, replace } from '../make-facts.ts';

const point = 'sticking-points/aid-access.yaml';
const round = 'events/talks-2024-01-10.yaml';
const agreement = 'events/agreement-2024-01-15.yaml';
const since = (month: string) => replace('firstSeen: 2024-01', `firstSeen: ${month}`);

/** The agreement moved to 31 December 2023, with `lines` added. */
const earlier = (lines: string) => (text: string) =>
  text.replace('date: 2024-01-15', 'date: 2023-12-31').replace('sources:', `${lines}sources:`);

describe('first-seen', () => {
  it.each(['2023-10', '2024-02', '"2024"', '2024-01-10'])(
    'refuses %s where the first event is of January 2024',
    (month) => {
      expect(readFindings(firstSeen, { [point]: since(month) })).toEqual([
        'content/facts/sticking-points/aid-access.yaml:12  The first event that has "aid-access" as a topic or an open point is "talks-2024-01-10".  [first-seen]\n' +
          '    → Write: firstSeen: 2024-01',
      ]);
    },
  );

  it.each([
    ['has it as a topic', 'topics:\n  - aid-access\n'],
    ['has it as an open point only', 'openPoints:\n  - point: aid-access\n    namedBy:\n      - hamas\n'],
  ])('counts from an earlier event that %s', (_, lines) => {
    expect(readFindings(firstSeen, { [agreement]: earlier(lines), [point]: since('2023-12') })).toEqual([]);
    expect(readFindings(firstSeen, { [agreement]: earlier(lines) })).toHaveLength(1);
  });

  it('leaves an earlier event alone that does not have it', () => {
    expect(readFindings(firstSeen, { [agreement]: earlier('') })).toEqual([]);
  });

  it('refuses a point that no event has', () => {
    const other = (text: string): string => text.replaceAll('aid-access', 'hostage-list');
    expect(readFindings(firstSeen, { [round]: other })).toEqual([
      'content/facts/sticking-points/aid-access.yaml:12  No event has "aid-access" as a topic or an open point.  [first-seen]\n' +
        '    → Name it under topics or openPoints of the events in which it came up.',
    ]);
  });
});
