import { describe, expect, it } from 'vitest';
import { describeReport, reportFacts } from '../../content/build/report-facts.ts';
import type { FactsReport } from '../../content/build/report-facts.ts';
import { makeFacts, replace } from './make-facts.ts';
import type { RoomChanges } from './make-facts.ts';

const path = 'events/agreement-2024-01-15.yaml';

function report(changes: RoomChanges = {}, languages: readonly string[] = []): FactsReport {
  return reportFacts(makeFacts(changes).facts, '2024-02-11', languages);
}

describe('the editors’ report', () => {
  it('counts what the record holds', () => {
    expect(report().counts).toEqual({
      events: 2,
      nearDeals: 1,
      statements: 1,
      mediators: 1,
      stickingPoints: 1,
      reasons: 1,
      glossary: 1,
      questions: 1,
      sources: 2,
    });
  });

  it('says how old the record is', () => {
    expect(report()).toMatchObject({ checkedTo: '2024-02-01', ageInDays: 10 });
  });

  it('names what is thin, and gives the share of events that are not', () => {
    const { thin, eventsWithIndependentSources } = report({
      [path]: replace('  - paper-2024-01-11\n', 'singleSource: true\n'),
    });
    expect(thin).toEqual([path]);
    expect(eventsWithIndependentSources).toBe(0.5);
  });

  it('names what nobody looked at twice and what is known weakly', () => {
    const weak = replace(
      'confidence: high',
      'confidence: low\nhowKnown:\n  en: One official.\nsecondLook: none',
    );
    expect(report({ [path]: weak })).toMatchObject({ notLookedAtTwice: [path], lowConfidence: [path] });
  });

  it('names each text that is missing in a language', () => {
    const german = replace('title:\n', 'title:\n  de: Vereinbarung\n');
    const missing = report({ [path]: german }, ['de']).untranslated['de'] ?? [];
    expect(missing).toContain(`${path}: summary`);
    expect(missing).not.toContain(`${path}: title`);
    expect(missing).toContain('where-things-stood.yaml: points.0');
    expect(missing).toContain('record.yaml: statementsNote.0');
    expect(missing).toContain('other-points.yaml: 0.title');
    expect(missing).toContain('statements/2024-01-10-envoy.yaml: words');
  });

  it('says how far each published language is, and which entries were reviewed', () => {
    const german = replace('title:\n', 'title:\n  de: Vereinbarung\n');
    const reviewed =
      'translation:\n  de:\n    status: reviewed\n    made: machine\n    date: 2024-02-10\n    reviewer: R. E. Viewer\n    reviewedOn: 2024-02-12\n';
    const [draft] = report({ [path]: german }).languages;
    expect(draft).toMatchObject({ language: 'de', drafts: [path], reviewed: [] });
    expect((draft?.texts ?? 0) - (draft?.missing.length ?? 0)).toBe(1);
    const [done] = report({ [path]: (text) => german(text) + reviewed }).languages;
    expect(done).toMatchObject({ drafts: [], reviewed: [path] });
    expect(describeReport(report({ [path]: german }))).toMatch(
      /de +1 of \d+ texts, 0 entries reviewed, 1 drafts/,
    );
  });

  it('is written for a person, with the numbers first', () => {
    const text = describeReport(
      report({ [path]: replace('  - paper-2024-01-11\n', 'singleSource: true\n') }, ['de']),
    );
    expect(text).toMatch(/^events +2\nnearDeals +1\n/);
    expect(text).toContain(
      'Checked to 2024-02-01, 10 days ago.\n50 % of the events have two independent newsrooms.',
    );
    expect(text).toContain(`One newsroom only (1):\n  ${path}`);
    expect(text).toMatch(/Missing in de \(\d+\):/);
  });
});
