import { describe, expect, it } from 'vitest';
import { nextAgreement } from '../../../content/build/check/rules/next-agreement.ts';
import { readFindings, replace } from '../make-facts.ts';
import { minimalRoom } from '../minimal-room.ts';

const path = 'statements/2024-01-10-envoy.yaml';
const agreement = 'events/agreement-2024-01-15.yaml';

/** The minimal room with a second statement, which a second agreement followed. */
function addLaterAgreement(change: (text: string) => string): Readonly<Record<string, string>> {
  const later = (text: string): string => text.replaceAll('2024-01-15', '2024-01-20');
  const statement = minimalRoom[path] ?? '';
  return {
    'events/agreement-2024-01-20.yaml': later(minimalRoom[agreement] ?? ''),
    'statements/2024-01-16-envoy.yaml': later(statement.replaceAll('2024-01-10', '2024-01-16')),
    [path]: change(statement),
  };
}

describe('next-agreement', () => {
  it('is content with an agreement of the same day, and with none', () => {
    const sameDay = replace('date: 2024-01-10', 'date: 2024-01-15');
    expect(readFindings(nextAgreement, { [path]: sameDay })).toEqual([]);
    expect(readFindings(nextAgreement, { [path]: replace('agreement-2024-01-15', 'null') })).toEqual([]);
  });

  it.each([
    [
      'that came before',
      replace('date: 2024-01-10', 'date: 2024-01-16'),
      'agreement-2024-01-15',
      '2024-01-16',
    ],
    [
      'of another kind',
      replace('agreement-2024-01-15', 'talks-2024-01-10'),
      'talks-2024-01-10',
      '2024-01-10',
    ],
    ['that does not exist', replace('agreement-2024-01-15', 'nothing'), 'nothing', '2024-01-10'],
  ])('refuses an event %s', (_, change, named, date) => {
    expect(readFindings(nextAgreement, { [path]: change })).toEqual([
      `content/facts/statements/2024-01-10-envoy.yaml:14  "${named}" is not an agreement that came after ${date}.  [next-agreement]\n` +
        '    → Give the id of an event of kind agreement on or after this day, or null.',
    ]);
  });

  it.each(['agreement-2024-01-20', 'null'])('refuses %s where an earlier agreement followed', (named) => {
    const room = {
      ...addLaterAgreement(replace('agreement-2024-01-15', named)),
      'statements/2024-01-11-envoy.yaml': (minimalRoom[path] ?? '').replaceAll('2024-01-10', '2024-01-11'),
    };
    expect(readFindings(nextAgreement, room)).toEqual([
      'content/facts/statements/2024-01-10-envoy.yaml:14  The next agreement after 2024-01-10 is "agreement-2024-01-15".  [next-agreement]\n' +
        '    → Write: nextAgreement: agreement-2024-01-15',
    ]);
  });

  it('asks for no agreement where the words are about the second phase', () => {
    const change = (text: string): string =>
      text.replace('agreement-2024-01-15', 'null').replace('ceasefire-deal', 'second-phase');
    expect(readFindings(nextAgreement, addLaterAgreement(change))).toEqual([]);
  });
});
