import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FactBody } from '../../components/record/FactBody.tsx';
import { RecordContext } from '../../components/record/record-context.ts';
import { writeFact, writeReport } from '../../components/record/write-fact.ts';
import { replace } from '../facts/make-facts.ts';
import { makeRealRecord, makeSmallRecord } from './make-record.ts';
import { readText, show } from './render-record.tsx';
import type { Screen } from './render-record.tsx';
import { showEvent } from './show-sidebar.tsx';

type List = 'events' | 'statements' | 'stickingPoints' | 'questions' | 'glossary';

const english = makeRealRecord();
const flat = (text: string): string => text.replaceAll(/[\s\u{2068}\u{2069}]+/gu, ' ');

async function showFact(list: List, id: string): Promise<Screen> {
  const screen = await show(
    <RecordContext.Provider value={english}>
      <FactBody reference={{ list, id }} under="" />
    </RecordContext.Provider>,
  );
  const closed = screen
    .findAll('button')
    .filter((button) => button.getAttribute('aria-expanded') === 'false');
  await act(async () => closed.forEach((button) => button.click()));
  return screen;
}

const round = 'events/talks-2024-01-10.yaml';
const doha = 'Doha talks of January 2024';

describe('a copied entry', () => {
  const lists = ['events', 'statements', 'stickingPoints', 'questions', 'glossary'] as const;
  const all = lists.flatMap((list) => english.facts[list].map((entry) => [list, entry.id] as const));

  it.each(all)('of %s keeps what the panel says of the ground it stands on: %s', async (list, id) => {
    const { root } = await showFact(list, id);
    const entry = english.facts[list].find((one) => one.id === id);
    const copied = flat(entry ? writeFact(english, entry, 'text') : '');
    // What others said has a copy of its own; that an entry was corrected is told by the record's list of changes.
    for (const part of root.querySelectorAll('.statement .statement, article .statement')) part.remove();
    const said = [...root.querySelectorAll('.tag, .note, .how-known, .checked, .followed, .entry-meta time')]
      .filter((part) => !readText(part).startsWith('Corrected'))
      .map((part) =>
        flat(part.firstChild?.nodeType === 3 ? (part.firstChild.textContent ?? '') : readText(part)).trim(),
      );
    expect(said.length).toBeGreaterThan(0);
    for (const words of said) expect(copied).toContain(words);
  });

  it('has its kind, day, text, both accounts, what came next, its sources and the age of the record', () => {
    const record = makeSmallRecord({
      [round]: replace('people:', 'details:\n  en:\n    - They met twice.\npeople:'),
    });
    const [event] = record.facts.events;
    if (!event) throw new Error('The record has no event.');
    // Narrow spaces stand around the dash.
    expect(writeFact(record, event, 'text').replaceAll(/[\u2009\u202F]/g, ' ')).toBe(
      [
        doha,
        'Near-deal, 10 – 12 January 2024',
        'Both delegations looked at one text in Doha.',
        'They met twice.',
        'Israel: Israel said that the list was open.',
        'Hamas: Hamas said that aid was open.',
        'Reported open: Aid and crossings (named by Hamas) · Which hostages are on the list (named by Israel)',
        'What came next: An agreement was announced on 15 January 2024.',
        'Checked on 10 February 2024.',
        'Sources\n- Example Agency: Envoys leave Doha, 11 January 2024, https://agency.example/envoys-leave-doha\n- Example Paper, 11 January 2024, https://paper.example/talks',
        'Ceasefire Context\nRecord checked to 1 February 2024, today\nFacts: CC BY 4.0. Code: MIT.',
      ].join('\n\n'),
    );
  });

  it('says where the date of a source is not known', () => {
    const record = makeSmallRecord({ 'sources.yaml': replace('date: 2024-01-11', 'date: null') });
    const [event] = record.facts.events;
    expect(event && writeFact(record, event, 'text')).toContain('Envoys leave Doha, date not known, https');
  });

  it('as Markdown has a bold title, links, and no sign of its texts that would be read as markup', () => {
    const record = makeSmallRecord({
      [round]: replace('looked at one text', 'looked at [one] *text*'),
    });
    const [event] = record.facts.events;
    const text = event && writeFact(record, event, 'markdown');
    expect(text).toMatch(/^\*\*Doha talks of January 2024\*\*\n\n/);
    expect(text).toContain(String.raw`looked at \[one\] \*text\*`);
    expect(text).toContain(
      '- [Example Agency: Envoys leave Doha](https://agency.example/envoys-leave-doha), 11 January 2024',
    );
  });

  it('of every list of the record holds what the panel shows of it, and at least one source', () => {
    const record = makeRealRecord();
    const {
      background,
      events,
      glossary,
      mediators,
      questions,
      reasons,
      stickingPoints,
      statements,
      whereThingsStood,
    } = record.facts;
    for (const entry of [
      background,
      events,
      glossary,
      mediators,
      questions,
      reasons,
      stickingPoints,
      statements,
      [whereThingsStood],
    ].flat()) {
      const [title = '', ...parts] = writeFact(record, entry, 'text').split('\n\n');
      expect(title).not.toBe('');
      expect(parts.length).toBeGreaterThan(2);
      expect(parts.join('\n')).toMatch(/\nSources\n- .*https:/);
      expect(`${title}${parts.join('')}`).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
    }
    for (const entry of [...reasons, ...stickingPoints])
      expect(writeFact(record, entry, 'text')).toMatch(/\n\nIsrael: .*\n\nHamas: /s);
  });
});

describe('a copied statement', () => {
  it.each([
    ['verbatim-one-source', '“We are close”'],
    ['translated-or-second-hand', 'We are close (our translation or second-hand wording)'],
    ['paraphrase', 'We are close (reported wording)'],
  ])('says what its words are: %s', (wording, line) => {
    const record = makeSmallRecord({
      'statements/2024-01-10-envoy.yaml': (text) =>
        text
          .replace('verbatim-confirmed', wording)
          .replace('refersTo:', 'condition:\n  en: if the list is settled\nrefersTo:'),
    });
    const [statement] = record.facts.statements;
    const lines = statement && writeFact(record, statement, 'text').split('\n\n').slice(0, 4);
    expect(lines).toEqual([
      'Example Person, then envoy of Qatar, 10 January 2024',
      line,
      'Condition named: if the list is settled',
      'An agreement came 5 days later.',
    ]);
  });

  it('in another language has the words on record and our translation, marked as ours', () => {
    const record = makeSmallRecord(
      {
        'statements/2024-01-10-envoy.yaml': replace(
          'en: We are close',
          'en: We are close\n  de: Wir sind nah dran',
        ),
      },
      { language: 'de' },
    );
    const [statement] = record.facts.statements;
    const text = statement && writeFact(record, statement, 'text');
    expect(text).toContain('\n\n“We are close”\n\nWir sind nah dran (unsere Übersetzung)\n\n');
  });
});

describe('a copied translation', () => {
  const german = makeRealRecord({ language: 'de' });
  const [statement] = german.facts.statements;

  it('is marked as a draft that nobody has reviewed', () => {
    expect(statement && writeFact(german, statement, 'text')).toContain(german.t('draftByMachine'));
  });

  it('has words that stand there in English once, and not as ours', () => {
    if (!statement) throw new Error('The record has no statement.');
    const untranslated = { ...statement, words: { text: statement.original, language: 'en' } };
    const text = writeFact(german, untranslated, 'text');
    expect(text.split(statement.original)).toHaveLength(2);
    expect(text).not.toContain('(unsere Übersetzung)');
  });
});

describe('the buttons under an entry', () => {
  it('copy it, and say so', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined);
    const record = { ...makeSmallRecord(), copy };
    const screen = await showEvent(record, doha);
    const actions = [...screen.root.querySelectorAll<HTMLElement>('.fact-actions')].at(-1);
    const [text, markdown, report] = [...(actions?.querySelectorAll('button') ?? [])];
    const [event] = record.facts.events;
    if (!event) throw new Error('The record has no event.');
    for (const button of [text, markdown, report]) button?.click();
    expect(copy.mock.calls).toEqual([
      [writeFact(record, event, 'text')],
      [writeFact(record, event, 'markdown')],
      [writeReport(record, event)],
    ]);
    await vi.waitFor(() => expect(actions?.querySelector('output')?.textContent).toBe('Copied.'));
  });

  it('show the text to be copied by hand where the browser refuses', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>().mockRejectedValue(new Error('Denied.'));
    const screen = await showEvent({ ...makeSmallRecord(), copy }, doha);
    const actions = [...screen.root.querySelectorAll<HTMLElement>('.fact-actions')].at(-1);
    actions?.querySelector('button')?.click();
    await vi.waitFor(() =>
      expect(actions?.querySelector('textarea')?.value).toMatch(/^Doha talks of January 2024\n/),
    );
    expect(actions?.querySelector('output')?.textContent).toMatch(/^The browser does not allow copying here/);
    expect(document.activeElement).toBe(actions?.querySelector('textarea'));
    copy.mockResolvedValue(undefined);
    actions?.querySelector('button')?.click();
    await vi.waitFor(() => expect(actions?.querySelector('output')?.textContent).toBe('Copied.'));
    expect(actions?.querySelector('textarea')).toBeNull();
  });
});

it('a report names the entry and holds nothing of the reader', () => {
  const record = makeSmallRecord();
  const [event] = record.facts.events;
  expect(event && writeReport(record, event)).toBe(
    'Error in the record: talks-2024-01-10\n\nLanguage: en\nRecord checked to 1 February 2024, today\n\nWhat is wrong:\n\nA source that shows it (address, date):\n',
  );
  expect(writeReport(record, record.facts.whereThingsStood)).toMatch(
    /^Error in the record: where-things-stood\n/,
  );
});
