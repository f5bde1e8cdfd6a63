import { describe, expect, it } from 'vitest';
import { compileFacts, compileSources } from '../../../content/build/compile/compile-facts.ts';
import type { CompiledFacts } from '../../../content/model/compiled-facts.ts';
import { makeFacts, replace } from '../make-facts.ts';
import type { RoomChanges } from '../make-facts.ts';
import { minimalRoom } from '../minimal-room.ts';

const statement = 'statements/2024-01-10-envoy.yaml';
const agreement = 'events/agreement-2024-01-15.yaml';

function compile(changes: RoomChanges = {}, language = 'en'): CompiledFacts {
  return compileFacts(makeFacts(changes).facts, language, {});
}

describe('compiled facts', () => {
  it('have events and statements in order of time, wherever their files lie', () => {
    const text = minimalRoom[agreement] ?? '';
    const earlier = text.replaceAll('2024-01-15', '2023-11-22');
    const said = (minimalRoom[statement] ?? '').replaceAll('2024-01-10', '2023-12-24');
    const facts = compile({
      'events/agreement-2023-11-22.yaml': earlier,
      'statements/2023-12-24-envoy.yaml': said,
    });
    expect(facts.events.map(({ date }) => date)).toEqual(['2023-11-22', '2024-01-10', '2024-01-15']);
    expect(facts.statements.map(({ date }) => date)).toEqual(['2023-12-24', '2024-01-10']);
  });

  it('have sections in the editors’ order', () => {
    const second = (minimalRoom['faq/who-mediates.yaml'] ?? '')
      .replace('order: 1', 'order: 0')
      .replace('who-', 'first-');
    const { questions } = compile({ 'faq/first-mediates.yaml': second });
    expect(questions.map(({ id }) => id)).toEqual(['first-mediates', 'who-mediates']);
  });

  it.each([
    ['four days', '2024-01-11', '2024-01-15', 4],
    ['the same day', '2024-01-16', '2024-01-16', 0],
    ['over a leap day', '2024-02-27', '2024-03-01', 3],
    ['over a change to summer time', '2024-03-30', '2024-04-01', 2],
  ])('count the days to the next agreement: %s', (_, said, agreed, days) => {
    const { statements } = compile({
      [statement]: (text) => text.replace('date: 2024-01-10', `date: ${said}`),
      [agreement]: (text) => `${text.replace('date: 2024-01-15', `date: ${agreed}`)}secondLook: confirmed\n`,
    });
    expect(statements[0]?.daysToNextAgreement).toBe(days);
  });

  it('say that no agreement came', () => {
    const { statements } = compile({ [statement]: replace('agreement-2024-01-15', 'null') });
    expect(statements[0]?.daysToNextAgreement).toBeNull();
  });

  it('mark a text that is missing in the language with the language it comes in', () => {
    const german = replace('title:\n', 'title:\n  de: Vereinbarung vom Januar 2024\n');
    const event = compile({ [agreement]: german }, 'de').events[1];
    expect(event?.title).toBe('Vereinbarung vom Januar 2024');
    expect(event?.summary).toEqual({ text: 'The mediators announced an agreement.', language: 'en' });
  });

  it('mark each text of a missing list', () => {
    expect(compile({}, 'de').whereThingsStood.points).toEqual([
      { text: 'The first steps were taken.', language: 'en' },
    ]);
  });

  it('mark nothing in English', () => {
    expect(JSON.stringify(compile())).not.toContain('"text"');
    expect(compile().events[1]?.title).toBe('Agreement of January 2024');
  });

  it('name sources by numbers that lead to the right source', () => {
    const { facts } = makeFacts({ [agreement]: replace('  - agency-2024-01-11\n', '') });
    const sources = compileSources(facts);
    const event = compileFacts(facts, 'en', {}).events[1];
    expect(event?.sources.map((number) => sources[number]?.publisher)).toEqual(['Example Paper']);
  });

  it('carry nothing of an entry that the panel does not show', () => {
    const { facts } = makeFacts({
      [statement]: replace('hedged: false\n', 'hedged: false\ntimeNamedHeld: no\n'),
      [agreement]: replace(
        'kind: agreement',
        'kind: agreement\nmediators:\n  - qatar\ntopics:\n  - hostages',
      ),
    });
    const compiled = compileFacts(facts, 'en', {});
    const [said] = facts.statements;
    const keys = new Set(compiled.statements.flatMap((one) => Object.keys(one)));
    for (const key of ['hedged', 'outcome', 'side', 'timeNamedHeld'] as const) {
      expect(said?.[key]).toBeDefined();
      expect(keys).not.toContain(key);
    }
    expect(JSON.stringify([compiled.events, compiled.record])).not.toMatch(
      /"(?:mediators|topics|wellCoveredTo)":/,
    );
    expect(compiled.events.some(({ outcome }) => outcome !== undefined)).toBe(true);
  });

  it('name who stands behind a publisher by a number that is the same in every language', () => {
    const { facts } = makeFacts({
      'sources.yaml': replace('kind: major', 'kind: major\n  ownership: state (Qatar)'),
      'ownership.yaml': '- en: public (UK)\n- en: state (Qatar)\n  de: staatlich (Katar)\n',
    });
    const owners = compileSources(facts).map(({ ownership }) => ownership);
    expect(owners).toEqual([undefined, 1]);
    expect(compileFacts(facts, 'de', {}).ownership[1]).toBe('staatlich (Katar)');
    expect(compileFacts(facts, 'en', {}).ownership[1]).toBe('state (Qatar)');
  });

  it('leave out what only the editors’ room needs', () => {
    const { facts } = makeFacts({
      [agreement]: replace('kind: agreement', 'formerIds:\n  - older-name\nkind: agreement'),
      'sources.yaml': replace(
        'publisher: Example Paper\n',
        'publisher: Example Paper\n  origin:\n    - Reporter\n',
      ),
    });
    const text = JSON.stringify([compileFacts(facts, 'en', {}), compileSources(facts)]);
    expect(text).not.toContain('older-name');
    expect(text).not.toMatch(/formerIds|"origin"|Reporter|"style"|tollWords/);
  });

  it('do not change the facts they are made from', () => {
    const { facts } = makeFacts();
    const before = structuredClone(facts);
    compileFacts(facts, 'en', {});
    compileSources(facts);
    expect(facts).toEqual(before);
  });

  it.each([
    ['en', 'en-GB', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['he', 'he', 'rtl'],
    ['fr', 'fr', 'ltr'],
  ])('in %s are written as %s and run %s', (language, locale, direction) => {
    expect(compile({}, language)).toMatchObject({ language, locale, direction });
  });
});
