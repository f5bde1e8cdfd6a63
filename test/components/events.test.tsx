import { describe, expect, it } from 'vitest';
import { plainWords } from '../../components/record/plain-words.ts';
import { replace } from '../facts/make-facts.ts';
import { makeRealRecord, makeSmallRecord } from './make-record.ts';
import { readText } from './render-record.tsx';
import { showEvent } from './show-sidebar.tsx';

const round = 'events/talks-2024-01-10.yaml';
const statement = 'statements/2024-01-10-envoy.yaml';
const doha = 'Doha talks of January 2024';

describe('a near-deal', () => {
  it('of the real record shows accounts, open points with who named them, statements, what came next and sources', async () => {
    const record = makeRealRecord();
    const { facts, readSources } = record;
    const event = facts.events.find(({ id }) => id === 'doha-bridging-proposal-2024-08');
    if (!event) throw new Error('The round of August 2024 is gone.');
    const screen = await showEvent(record, plainWords(event.title));
    const points = new Map(
      [...facts.stickingPoints, ...facts.otherPoints].map(({ id, title }) => [id, plainWords(title)]),
    );
    const said = facts.statements.filter(({ id }) => event.statements?.includes(id));
    const expected = [
      ...Object.values(event.accounts ?? {}).map((words) => words && plainWords(words)),
      ...(event.openPoints ?? []).map(({ point }) => `${points.get(point)} (named by Hamas)`),
      ...said.map(({ words }) => plainWords(words)),
      ...said.map(({ daysToNextAgreement: days }) => `An agreement came ${days} days later.`),
      plainWords(event.outcome ?? ''),
      ...event.sources.map((number) => readSources()[number]?.publisher ?? ''),
    ];
    expect(said.length).toBeGreaterThan(2);
    const text = screen.text();
    expect(expected.filter((part) => !part || !text.includes(part))).toEqual([]);
  });

  it('names who named each point as open', async () => {
    const screen = await showEvent(makeSmallRecord(), doha);
    expect(screen.text()).toContain('Aid and crossings (named by Hamas)');
    expect(screen.text()).toContain('Which hostages are on the list (named by Israel)');
  });

  it('says so where nobody named a point', async () => {
    const change = (text: string): string =>
      text.replace(/openPoints:\n[^]*?accounts:/, 'openPoints: []\naccounts:');
    const screen = await showEvent(makeSmallRecord({ [round]: change }), doha);
    expect(screen.text()).toContain('No point named as open was found in the record.');
  });

  it('says so where no public statement was found', async () => {
    const screen = await showEvent(
      makeSmallRecord({ [round]: replace('statements:\n  - 2024-01-10-envoy\n', '') }),
      doha,
    );
    expect(screen.text()).toContain('No public statement found.');
  });

  it('gives each side’s account under its name', async () => {
    const screen = await showEvent(makeSmallRecord(), doha);
    const accounts = [...screen.root.querySelectorAll('dl > div')].map(readText);
    expect(accounts).toEqual(
      ['Israel Israel said that the list was open.', 'Hamas Hamas said that aid was open.'].map((text) =>
        text.replace(' ', ''),
      ),
    );
  });

  it('says where accounts differ', async () => {
    const contested = replace('accounts:', 'contestedBetween:\n  - israel\n  - hamas\naccounts:');
    const screen = await showEvent(makeSmallRecord({ [round]: contested }), doha);
    expect(screen.text()).toContain('Accounts differ');
  });

  it('says that it rests on one source', async () => {
    const single = replace('  - paper-2024-01-11\n', 'singleSource: true\n');
    expect((await showEvent(makeSmallRecord({ [round]: single }), doha)).text()).toContain(
      '1 source One source only'.replace('e O', 'eO'),
    );
    expect((await showEvent(makeSmallRecord(), doha)).text()).not.toContain('One source only');
  });

  it('says on its face that it is of low confidence, and below how it is known', async () => {
    const low = replace('confidence: high', 'confidence: low\nhowKnown:\n  en: One official told a paper.');
    const screen = await showEvent(makeSmallRecord({ [round]: low }), doha);
    expect(screen.text()).toMatch(/Low confidence\s?Doha talks of January 2024/);
    expect(screen.text()).toContain('How this is known: One official told a paper.');
  });

  it('marks what comes in another language with that language', async () => {
    const german = replace('title:\n', 'title:\n  de: Gespräche in Doha\n');
    const screen = await showEvent(
      makeSmallRecord({ [round]: german }, { language: 'de' }),
      'Gespräche in Doha',
    );
    const summary = [...screen.root.querySelectorAll('[lang=en]')].map(readText);
    expect(summary).toContain('Both delegations looked at one text in Doha.');
    expect(summary).not.toContain('Gespräche in Doha');
  });

  it('of a truce incident finds no fault', async () => {
    const incident = (text: string): string => text.replace('near-deal', 'truce-incident');
    const record = makeSmallRecord({ [round]: incident });
    const screen = await showEvent({ ...record, facts: { ...record.facts } }, 'Agreement of January 2024');
    await screen.click('radio', 'Everything on record');
    await screen.click('button', doha);
    expect(screen.text()).toContain('Reported or alleged; no finding of fault.');
  });
});

describe('a statement', () => {
  it('has its speaker, the office held then, its day and what followed', async () => {
    const screen = await showEvent(makeSmallRecord(), doha);
    expect(screen.text()).toContain('Example Person, then envoy of Qatar, 10 January 2024');
    expect(screen.text()).toContain('An agreement came 5 days later.');
  });

  it.each([
    [
      'on the same day',
      replace('date: 2024-01-10', 'date: 2024-01-15'),
      'An agreement was announced the same day.',
    ],
    ['never since', replace('agreement-2024-01-15', 'null'), 'No later agreement is on record.'],
    [
      'about the second phase',
      (text: string) =>
        text.replace('agreement-2024-01-15', 'null').replace('ceasefire-deal', 'second-phase'),
      'It speaks of the second phase; there is no later agreement to count to.',
    ],
  ])('tells what followed: %s', async (_, change, text) => {
    const screen = await showEvent(makeSmallRecord({ [statement]: change }), doha);
    expect(screen.text()).toContain(text);
  });

  it('comes with the condition that was attached', async () => {
    const condition = replace('refersTo:', 'condition:\n  en: if the list is settled\nrefersTo:');
    const screen = await showEvent(makeSmallRecord({ [statement]: condition }), doha);
    expect(screen.text()).toContain('Condition named: if the list is settled');
  });

  it.each(['verbatim-confirmed', 'verbatim-one-source', 'verbatim-first-research'])(
    'stands in quotation marks where the words were seen: %s',
    async (wording) => {
      const change = (text: string): string =>
        text.replace('verbatim-confirmed', wording).replace('hedged: false', 'hedged: true');
      const screen = await showEvent(makeSmallRecord({ [statement]: change }), doha);
      expect(screen.root.querySelector('q')?.textContent).toBe('We are close');
    },
  );

  it.each([
    ['translated-or-second-hand', 'We are close (our translation or second-hand wording)'],
    ['paraphrase', 'We are close (reported wording)'],
  ])('says what it is instead where they were not: %s', async (wording, text) => {
    const screen = await showEvent(
      makeSmallRecord({ [statement]: replace('verbatim-confirmed', wording) }),
      doha,
    );
    expect(screen.root.querySelector('q')).toBeNull();
    expect(screen.text()).toContain(text);
    expect(screen.text()).not.toMatch(/[“”"]/);
  });
});
