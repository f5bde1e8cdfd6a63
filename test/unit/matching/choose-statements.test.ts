import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStatements, statementRule } from '../../../content/matching/choose-statements.ts';
import type { CompiledStatement } from '../../../content/model/compiled-facts.ts';
import { record } from './read-story.ts';

const [sample] = record.statements;
if (!sample) throw new Error('The record holds no statement.');
const pattern = sample;

function say(
  date: string,
  speaker: string,
  days: number | null,
  more: Partial<CompiledStatement> = {},
): CompiledStatement {
  const id = `${date}-${speaker.toLowerCase()}`;
  return { ...pattern, id, date, speaker, phraseKind: 'close', daysToNextAgreement: days, ...more };
}

const hasFollowed = ({ daysToNextAgreement: days }: CompiledStatement): boolean =>
  days !== null && days <= statementRule.agreementWithin;

const ids = (statements: readonly CompiledStatement[], published: string | null): readonly string[] =>
  chooseStatements('close', statements, published).statements.map(({ id }) => id);

describe('the statements beside a phrase', () => {
  it('are of the same kind and earlier than the article', () => {
    const said = [
      say('2025-01-01', 'A', 14),
      say('2025-01-02', 'B', 13, { phraseKind: 'hope' }),
      say('2025-01-10', 'C', 5),
      say('2025-01-11', 'D', 4),
    ];
    expect(ids(said, '2025-01-10')).toEqual(['2025-01-01-a']);
  });

  it('are the latest ones where the article’s day is not known', () => {
    expect(ids([say('2023-11-20', 'A', 2), say('2025-10-08', 'B', 0)], null)).toEqual([
      '2025-10-08-b',
      '2023-11-20-a',
    ]);
  });

  it('are four at most, the nearest in time', () => {
    const said = ['01', '02', '03', '04', '05', '06'].map((day, at) =>
      say(`2025-01-${day}`, `S${at}`, at < 3 ? 90 : 9),
    );
    expect(ids(said, '2025-02-01')).toEqual([
      '2025-01-06-s5',
      '2025-01-05-s4',
      '2025-01-04-s3',
      '2025-01-03-s2',
    ]);
  });

  it('are two of one speaker at most', () => {
    const said = ['01', '02', '03'].map((day) => say(`2025-02-${day}`, 'A', 200));
    expect(ids([...said, say('2025-01-01', 'B', 230)], '2025-03-01')).toEqual([
      '2025-02-03-a',
      '2025-02-02-a',
      '2025-01-01-b',
    ]);
  });

  it('hear the other outcome: the furthest makes room for the nearest that turned out otherwise', () => {
    const unfollowed = ['03', '04', '05', '06'].map((day, at) => say(`2025-04-${day}`, `S${at}`, 180));
    const followed = [say('2025-01-10', 'A', 5), say('2025-01-12', 'B', 3)];
    expect(ids([...unfollowed, ...followed], '2025-05-01')).toEqual([
      '2025-04-06-s3',
      '2025-04-05-s2',
      '2025-04-04-s1',
      '2025-01-12-b',
    ]);
  });

  it('hear the other outcome even if only one speaker has it who already speaks twice', () => {
    const said = [say('2025-01-12', 'A', 3), say('2025-04-01', 'A', 190), say('2025-04-02', 'A', 189)];
    expect(ids(said, '2025-05-01')).toEqual(['2025-04-02-a', '2025-01-12-a']);
  });

  it.each([
    [61, 60, true],
    [60, 61, true],
    [null, 0, true],
    [60, 0, false],
    [61, null, false],
  ])('count an agreement up to sixty days later as following: %s and %s days', (late, early, isHeard) => {
    const latest = ['03', '04', '05', '06'].map((day, at) => say(`2025-04-${day}`, `S${at}`, late));
    const other = say('2025-01-10', 'A', early);
    expect(ids([...latest, other], '2025-05-01').includes(other.id)).toBe(isHeard);
  });

  it('tell from how many they were chosen', () => {
    const said = Array.from({ length: 7 }, (_, at) => say(`2025-01-0${at + 1}`, `S${at}`, 9));
    expect(chooseStatements('close', said, '2025-01-06').candidates).toBe(5);
    expect(chooseStatements('hope', said, null)).toEqual({ kind: 'hope', statements: [], candidates: 0 });
  });

  it('keep the rule whatever is in the record, and are the same whatever its order', () => {
    const statement = fc.record({
      day: fc.integer({ min: 10, max: 28 }),
      speaker: fc.constantFrom('A', 'B', 'C'),
      days: fc.constantFrom(null, 5, 300),
    });
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 14 }),
        fc.constantFrom(null, '2025-01-20'),
        (drawn, published) => {
          const said = drawn.map(({ day, speaker, days }, at) =>
            say(`2025-01-${day}`, speaker, days, { id: `s${at}` }),
          );
          const { statements } = chooseStatements('close', said, published);
          const candidates = said.filter(({ date }) => published === null || date < published);
          expect(statements.length).toBeLessThanOrEqual(statementRule.most);
          for (const speaker of ['A', 'B', 'C']) {
            const own = statements.filter((one) => one.speaker === speaker);
            expect(own.length).toBeLessThanOrEqual(statementRule.mostOfOneSpeaker);
          }
          if (candidates.length > 0) {
            const outcomes = new Set(candidates.map(hasFollowed));
            expect(new Set(statements.map(hasFollowed)).size).toBe(outcomes.size);
          }
          expect(chooseStatements('close', said.toReversed(), published).statements).toEqual(statements);
        },
      ),
    );
  });

  it('exist in the real record for an article of July 2025', () => {
    const { statements } = chooseStatements('close', record.statements, '2025-07-10');
    expect(statements.length).toBe(statementRule.most);
    expect(new Set(statements.map(hasFollowed))).toEqual(new Set([true, false]));
  });
});
