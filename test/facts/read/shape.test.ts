import { describe, expect, it } from 'vitest';
import { replace } from '../make-facts.ts';
import { minimalRoom } from '../minimal-room.ts';
import { checkRoom } from '../write-room.ts';

const event = 'events/agreement-2024-01-15.yaml';
const original = minimalRoom[event] ?? '';
const template = '    → Compare it with the template in content/facts/README.md.';

/** What an editor reads after a slip in the file of the agreement. */
function slip(old: string, next: string): readonly string[] {
  return checkRoom({ [event]: replace(old, next)(original) });
}

describe('a check of the editors’ room', () => {
  it('finds nothing in an orderly room', () => {
    expect(checkRoom()).toEqual([]);
  });

  it('names a key that it does not know', () => {
    expect(slip('summary:', 'sumary:')).toContain(
      'content/facts/events/agreement-2024-01-15.yaml:6  "sumary" is not a key of such an entry.  [shape]\n' +
        '    → Check the spelling of the key against the template in content/facts/README.md.',
    );
  });

  it('names a key that is missing', () => {
    expect(slip('summary:\n  en: The mediators announced an agreement.\n', '')).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:1  "summary" is missing.  [shape]\n' +
        '    → Check the spelling of the key against the template in content/facts/README.md.',
    ]);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01'])('refuses %s, which is no day', (day) => {
    expect(slip('date: 2024-01-15', `date: ${day}`)).toEqual([
      `content/facts/events/agreement-2024-01-15.yaml:3  "date" should be a day that exists in the calendar, but is "${day}".  [shape]\n${template}`,
    ]);
  });

  it('takes the leap day of a leap year', () => {
    const moved = (text = ''): string => text.replace('date: 2024-01-15', 'date: 2024-02-29');
    const later = (minimalRoom['record.yaml'] ?? '').replace(
      'checkedTo: 2024-02-01',
      'checkedTo: 2024-03-01',
    );
    expect(checkRoom({ [event]: moved(original), 'record.yaml': later })).toEqual([]);
  });

  it('says how a day is written', () => {
    expect(slip('date: 2024-01-15', 'date: 15 January 2024')).toEqual([
      `content/facts/events/agreement-2024-01-15.yaml:3  "date" should be a day written as 2024-07-02, but is "15 January 2024".  [shape]\n${template}`,
    ]);
  });

  it('names the values to choose from', () => {
    expect(slip('confidence: high', 'confidence: sure')).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:11  "confidence" should be ("high" | "medium" | "low"), but is "sure".  [shape]\n' +
        '    → Use one of the values listed.',
    ]);
  });

  it('shows no claim without a source', () => {
    expect(slip('sources:\n  - agency-2024-01-11\n  - paper-2024-01-11', 'sources: []')).toEqual([
      `content/facts/events/agreement-2024-01-15.yaml:8  "sources" should be at least one source: no claim is shown without one, but is empty.  [shape]\n${template}`,
    ]);
  });

  it('refuses a source without an https address', () => {
    const text = (minimalRoom['sources.yaml'] ?? '').replace('https://paper', 'http://paper');
    expect(checkRoom({ 'sources.yaml': text })).toEqual([
      `content/facts/sources.yaml:10  "paper-2024-01-11.url" should be an https address, but is "http://paper.example/talks".  [shape]\n${template}`,
    ]);
  });

  it('wants English, the language of record, in every text', () => {
    expect(slip('  en: Agreement of January 2024', '  de: Vereinbarung')).toEqual([
      `content/facts/events/agreement-2024-01-15.yaml:4  "title.en" is missing.  [shape]\n${template}`,
    ]);
  });

  it('refuses an id that differs from the name of the file', () => {
    expect(slip('id: agreement-2024-01-15', 'id: agreement-2024-01-14')).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:1  The id "agreement-2024-01-14" is not the file\'s name "agreement-2024-01-15".  [id-is-name]\n' +
        '    → Make them the same.',
    ]);
  });

  it('tells of a file that is missing', () => {
    expect(checkRoom({ 'style.yaml': null })).toEqual([
      'content/facts/style.yaml:1  The file is missing.  [shape]\n    → Restore it.',
    ]);
  });

  it('names the line of a key that stands there twice', () => {
    const findings = slip('date: 2024-01-15\n', 'date: 2024-01-15\ndate: 2024-01-16\n');
    expect(findings).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:4  Map keys must be unique at line 4, column 1:  [readable]\n' +
        '    → Compare the indentation and the quotation marks with a neighbouring entry.',
    ]);
  });

  it.each([
    ['an open quotation mark', slip('en: The mediators', 'en: "The mediators')],
    ['a colon within a sentence', slip('en: The mediators', 'en: The mediators: they')],
    ['a tab for spaces', slip('  en: The mediators', '\ten: The mediators')],
  ])('survives %s and names file and remedy', (_, findings) => {
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatch(
        /^content\/facts\/events\/agreement-2024-01-15\.yaml:(6|7|8|11|12)  .* +\[readable\]\n {4}→ Compare/,
      );
    }
  });

  it.each(['', '\n', 'just a sentence\n', '- a\n- list\n', '# only a comment\n'])(
    'survives a file that is no entry: %j',
    (text) => {
      expect(checkRoom({ [event]: text })).toContainEqual(
        expect.stringMatching(/^content\/facts\/events\/agreement-2024-01-15\.yaml:1 {2}.*\[shape\]\n {4}→ /),
      );
    },
  );
});
