import { describe, expect, it } from 'vitest';
import { crossReferences } from '../../../content/build/check/rules/cross-references.ts';
import { readFindings, replace } from '../make-facts.ts';

const event = 'events/talks-2024-01-10.yaml';
const remedy = '    → Correct the id, or add the entry.';

describe('cross-references', () => {
  it('is content where every id that is mentioned exists', () => {
    expect(readFindings(crossReferences)).toEqual([]);
  });

  it.each([
    ['a mediator', replace('  - qatar', '  - quatar'), 10, 'quatar'],
    ['a topic', replace('  - aid-access', '  - aid'), 15, 'aid'],
    ['an open point', replace('point: hostage-list', 'point: hostages'), 20, 'hostages'],
    ['a statement', replace('  - 2024-01-10-envoy', '  - 2024-01-10-envoi'), 31, '2024-01-10-envoi'],
  ])('names the line of %s that does not exist', (_, change, line, id) => {
    expect(readFindings(crossReferences, { [event]: change })).toEqual([
      `content/facts/events/talks-2024-01-10.yaml:${line}  There is no entry "${id}" of that kind.  [cross-references]\n${remedy}`,
    ]);
  });

  it('follows the examples of a reason and the entries of the change log', () => {
    const changes = {
      'reasons/lack-of-trust.yaml': replace('  - talks-2024-01-10', '  - talks-2024-01-11'),
      'changes.yaml': replace('entry: talks-2024-01-10', 'entry: talks-2024-01-12'),
    };
    expect(readFindings(crossReferences, changes)).toEqual([
      `content/facts/reasons/lack-of-trust.yaml:14  There is no entry "talks-2024-01-11" of that kind.  [cross-references]\n${remedy}`,
      `content/facts/changes.yaml:3  There is no entry "talks-2024-01-12" of that kind.  [cross-references]\n${remedy}`,
    ]);
  });

  it('follows each of the entries that one line of the change log tells of', () => {
    const several = replace(
      'entry: talks-2024-01-10',
      'entries:\n    - talks-2024-01-10\n    - talks-2024-01-12',
    );
    expect(readFindings(crossReferences, { 'changes.yaml': several })).toEqual([
      `content/facts/changes.yaml:5  There is no entry "talks-2024-01-12" of that kind.  [cross-references]\n${remedy}`,
    ]);
  });

  it('lets the change log name an entry that was withdrawn', () => {
    const withdrawn = `- kind: withdrawn
  date: 2024-02-10
  entry: gone
  what:
    en: An entry.
  reason:
    en: No source was found.
`;
    expect(readFindings(crossReferences, { 'changes.yaml': withdrawn })).toEqual([]);
  });

  it('refuses a statement that two rounds call their own', () => {
    const change = (text: string): string => `${text}statements:\n  - 2024-01-10-envoy\n`;
    expect(readFindings(crossReferences, { 'events/agreement-2024-01-15.yaml': change })).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:13  The statement "2024-01-10-envoy" already belongs to "talks-2024-01-10".  [cross-references]\n' +
        '    → Leave it in one of the two.',
    ]);
  });
});
