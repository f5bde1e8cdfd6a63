import { describe, expect, it } from 'vitest';
import { FaqSearch } from '../../components/popup/FaqSearch.tsx';
import { plainWords } from '../../components/record/plain-words.ts';
import { RecordContext } from '../../components/record/record-context.ts';
import type { RecordView } from '../../components/record/record-context.ts';
import { makeRealRecord, makeSmallRecord } from './make-record.ts';
import { readText, show } from './render-record.tsx';
import type { Screen } from './render-record.tsx';

function showSearch(record: RecordView): Promise<Screen> {
  return show(
    <RecordContext.Provider value={record}>
      <FaqSearch />
    </RecordContext.Provider>,
  );
}

function listAnswers(screen: Screen): readonly string[] {
  return screen.findAll('heading').slice(1).map(readText);
}

describe('the search of the questions', () => {
  it('begins with every question and no term', async () => {
    const record = makeRealRecord();
    const screen = await showSearch(record);
    expect(listAnswers(screen)).toEqual(record.facts.questions.map(({ question }) => plainWords(question)));
    expect(screen.find('status').textContent).toBe('');
  });

  it('keeps what holds every word, while one types', async () => {
    const screen = await showSearch(makeRealRecord());
    const all = listAnswers(screen);
    await screen.type('med');
    const some = listAnswers(screen);
    expect(some).toContain('Who is mediating the talks?');
    expect(some.length).toBeLessThan(all.length);
    await screen.type('mediating who');
    expect(listAnswers(screen)[0]).toBe('Who is mediating the talks?');
    await screen.type('');
    expect(listAnswers(screen)).toEqual(all);
  });

  it.each([
    ['hostages', ['Are any hostages still in Gaza?']],
    ['hostages, Qatar, disarm', ['Has Hamas agreed to disarm?', 'Are any hostages still in Gaza?']],
    ['who are the mediators', ['Who is mediating the talks?']],
    ['is the war over', ['Is there a ceasefire now?']],
    ['UN', ['What is the United Nations’ role?']],
    ['ceasfire', ['Is there a ceasefire now?']],
  ])('answers what people type: %s', async (query, answers) => {
    const screen = await showSearch(makeRealRecord());
    await screen.type(query);
    const found = listAnswers(screen).slice(0, 4);
    for (const answer of answers) expect(found).toContain(answer);
  });

  it('finds for one word every answer that holds it', async () => {
    const record = makeRealRecord();
    const screen = await showSearch(record);
    await screen.type('prisoners');
    const holding = record.facts.questions.filter(({ answer }) => /\bprisoners\b/i.test(plainWords(answer)));
    const names = holding.map(({ question }) => plainWords(question));
    expect(names.length).toBeGreaterThan(3);
    expect(listAnswers(screen)).toEqual(expect.arrayContaining(names));
  });

  it('puts a question before the term that is as near', async () => {
    const screen = await showSearch(makeRealRecord());
    await screen.type('hostages');
    expect(listAnswers(screen)[0]).toBe('Are any hostages still in Gaza?');
  });

  it('puts the term before the questions where it is what was asked for', async () => {
    const screen = await showSearch(makeRealRecord());
    await screen.type('what is the yellow line');
    expect(listAnswers(screen)[0]).toBe('Yellow line');
  });

  it.each(["gaza's health ministry", 'gaza’s health ministry', "trump's 20-point", 'trump’s 20-point'])(
    'finds %s whichever apostrophe one types',
    async (query) => {
      const screen = await showSearch(makeRealRecord());
      await screen.type(query);
      expect(listAnswers(screen)).toContain(query.startsWith('g') ? 'Gaza health ministry' : '20-point plan');
    },
  );

  it('draws the first forty of very many, counts all, and draws the rest when asked', async () => {
    const record = makeRealRecord();
    const [question] = record.facts.questions;
    if (!question) throw new Error('There is no question.');
    const questions = Array.from({ length: 95 }, (_, at) => {
      return { ...question, id: `question-${at}`, question: `What is number ${at}?` };
    });
    const screen = await showSearch({ ...record, facts: { ...record.facts, questions, glossary: [] } });
    expect(listAnswers(screen)).toHaveLength(40);
    await screen.type('number');
    expect(listAnswers(screen)).toHaveLength(40);
    expect(readText(screen.find('status'))).toBe('95 answers');
    await screen.click('button', 'Show 55 more');
    expect(listAnswers(screen)).toHaveLength(95);
    await screen.type('numbe');
    expect(listAnswers(screen)).toHaveLength(40);
  });

  it('shows HTML in a fact letter by letter', async () => {
    const record = makeRealRecord();
    const [question] = record.facts.questions;
    if (!question) throw new Error('There is no question.');
    const words = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const questions = [{ ...question, question: words }];
    const screen = await showSearch({ ...record, facts: { ...record.facts, questions } });
    expect(listAnswers(screen)).toEqual([words]);
    expect(document.querySelector('img, b')).toBeNull();
  });

  it('says how many it found', async () => {
    const screen = await showSearch(makeSmallRecord());
    await screen.type('qatar');
    expect(listAnswers(screen)).toEqual(['Who mediates?']);
    expect(readText(screen.find('status'))).toBe('1 answer');
  });

  it('finds by a keyword that the question does not hold', async () => {
    const keyword = (text: string): string =>
      text.replace('asOf:', 'keywords:\n  en:\n    - go-between\nasOf:');
    const screen = await showSearch(makeSmallRecord({ 'faq/who-mediates.yaml': keyword }));
    await screen.type('between');
    expect(listAnswers(screen)).toEqual(['Who mediates?']);
  });

  it.each(['TÜRKIYE', 'turkiye', 'Türkiye', '  türkiye  '])(
    'finds %j whatever its accents and case',
    async (query) => {
      const answer = (text: string): string => text.replace('Qatar does.', 'Türkiye does.');
      const screen = await showSearch(makeSmallRecord({ 'faq/who-mediates.yaml': answer }));
      await screen.type(query);
      expect(listAnswers(screen)).toEqual(['Who mediates?']);
    },
  );

  it('finds the words of the talks too, after the questions', async () => {
    const screen = await showSearch(makeSmallRecord());
    await screen.type('tahd');
    expect(listAnswers(screen)).toEqual(['Tahdiya']);
    await screen.click('button', 'Tahdiya');
    expect(screen.text()).toContain('Arabic word for a period of calm.');
  });

  it('puts what is in the question before what is only in the answer', async () => {
    const first = `id: first
order: 0
question:
  en: Where do they meet?
answer:
  en: In the capital of a state that mediates.
asOf: 2024-02-01
sources:
  - agency-2024-01-11
  - paper-2024-01-11
confidence: high
`;
    const screen = await showSearch(makeSmallRecord({ 'faq/first.yaml': first }));
    await screen.type('mediates');
    expect(listAnswers(screen)).toEqual(['Who mediates?', 'Where do they meet?']);
  });

  it.each(['xylophone', '<img onerror=1>'])('says when nothing is found for %j', async (query) => {
    const screen = await showSearch(makeSmallRecord());
    await screen.type(query);
    expect(listAnswers(screen)).toEqual([]);
    expect(readText(screen.find('status'))).toBe(`Nothing found for “${query}”. Try a shorter word.`);
    expect(screen.root.querySelector('img')).toBeNull();
  });

  it('takes signs alone for an empty search', async () => {
    const screen = await showSearch(makeSmallRecord());
    await screen.type('???');
    expect(listAnswers(screen)).toEqual(['Who mediates?']);
  });

  it('opens an answer with the day as of which it is true, and its sources', async () => {
    const screen = await showSearch(makeSmallRecord());
    await screen.click('button', 'Who mediates?');
    expect(screen.text()).toContain('Qatar does. As of 1 February 2024.');
    expect(screen.findAll('link', /^Example/)).toHaveLength(2);
  });
});

describe('the search in Arabic and Hebrew', () => {
  it.each([
    ['ar', 'من يتوسط في المحادثات؟', 'as it is written'],
    ['ar', 'مَجْلِس السَّلام', 'with vowel signs'],
    ['ar', 'والمحادثات', 'with and'],
    ['ar', 'للمحادثات', 'with to, which swallows a letter'],
    ['ar', 'بمجلس', 'with by'],
    ['he', 'מוֹעֶצֶת הַשָּׁלוֹם', 'with points'],
    ['he', 'במועצת', 'with in'],
    ['he', 'שבמועצת', 'with two letters before it'],
    ['he', 'ארהב', 'without the mark of an abbreviation'],
  ])('finds in %s "%s": %s', async (language, query) => {
    const screen = await showSearch(makeRealRecord({ language }));
    const all = listAnswers(screen);
    await screen.type(query);
    const found = listAnswers(screen);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toEqual(all);
  });

  it('does not take a letter off a word for a small word where hardly anything would be left', async () => {
    const screen = await showSearch(makeRealRecord({ language: 'he' }));
    await screen.type('בקב');
    expect(listAnswers(screen)).toEqual([]);
  });
});
