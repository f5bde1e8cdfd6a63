import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../components/record/language-switch.ts';
import type { LanguageSwitch } from '../../components/record/language-switch.ts';
import { RecordContext } from '../../components/record/record-context.ts';
import type { RecordView } from '../../components/record/record-context.ts';
import { StatementQuote } from '../../components/record/StatementQuote.tsx';
import { StickingPointDetails } from '../../components/record/StickingPointDetails.tsx';
import { WordsOf } from '../../components/record/WordsOf.tsx';
import { LanguageBar } from '../../components/panel/LanguageBar.tsx';
import { compileLanguage, compileRecord } from '../../content/build/compile-facts.ts';
import { fillRecord } from '../../content/locales/fill-record.ts';
import { pairTexts } from '../../content/locales/pair-texts.ts';
import { makeFacts, replace } from '../facts/make-facts.ts';
import type { RoomChanges } from '../facts/make-facts.ts';
import { makeSmallRecord } from './make-record.ts';
import { show } from './render-record.tsx';
import type { Screen } from './render-record.tsx';

const point = 'sticking-points/aid-access.yaml';
const statement = 'statements/2024-01-10-envoy.yaml';
const inGerman: RoomChanges = {
  [point]: replace(
    'en: Israel wanted to inspect it.',
    'en: Israel wanted to inspect it.\n    de: Israel wollte sie prüfen.',
  ),
  [statement]: replace('en: We are close', 'en: We are close\n  de: Wir sind nah dran'),
};

/** A small record in German with English beside it, as the panel has it once the English texts have come. */
function makeGerman(changes: RoomChanges = inGerman): RecordView {
  const { facts } = makeFacts(changes);
  const record = makeSmallRecord(changes, { language: 'de' });
  const { messages } = record.facts;
  const german = compileLanguage(facts, 'de', messages);
  const change = pairTexts(german, compileLanguage(facts, 'en', {}));
  return { ...record, facts: fillRecord(compileRecord(facts), german, change) };
}

function makeSwitch(changes: Partial<LanguageSwitch> = {}): LanguageSwitch {
  return {
    languages: new Map([
      ['en', 'English'],
      ['de', 'Deutsch'],
    ]),
    choose: async () => undefined,
    showsOriginal: false,
    showOriginal: async () => undefined,
    wantOriginal: vi.fn<() => void>(),
    ...changes,
  };
}

function draw(
  record: RecordView,
  element: preact.ComponentChild,
  languages: LanguageSwitch | null = makeSwitch(),
): Promise<Screen> {
  return show(
    <RecordContext.Provider value={record}>
      <LanguageContext.Provider value={languages}>{element}</LanguageContext.Provider>
    </RecordContext.Provider>,
  );
}

describe('the language of the panel', () => {
  it('is one button each, by the language’s own name, the one in use pressed', async () => {
    const screen = await draw(makeGerman(), <LanguageBar />);
    const buttons = screen.findAll('button', /English|Deutsch/).filter(({ lang }) => lang !== '');
    expect(buttons.map((one) => [one.textContent, one.lang, one.getAttribute('aria-pressed')])).toEqual([
      ['English', 'en', 'false'],
      ['Deutsch', 'de', 'true'],
    ]);
  });

  it('is changed by one click', async () => {
    const choose = vi.fn<(language: string) => Promise<void>>(async () => undefined);
    const screen = await draw(makeGerman(), <LanguageBar />, makeSwitch({ choose }));
    await screen.click('button', 'English');
    expect(choose).toHaveBeenCalledExactlyOnceWith('en');
  });

  it('says why it could not be changed', async () => {
    const choose = async (): Promise<void> => {
      throw new Error('The extension does not answer.');
    };
    const screen = await draw(makeSmallRecord(), <LanguageBar />, makeSwitch({ choose }));
    await screen.click('button', 'Deutsch');
    await act(async () => Promise.resolve());
    expect(screen.find('status').textContent).toContain('The extension does not answer.');
  });
});

describe('a translation that nobody has reviewed', () => {
  it('is told of in one line, with English one click away', async () => {
    const showOriginal = vi.fn<(on: boolean) => Promise<void>>(async () => undefined);
    const screen = await draw(makeGerman(), <LanguageBar />, makeSwitch({ showOriginal }));
    expect(screen.text()).toContain('Maschinell übersetzt, noch nicht muttersprachlich geprüft.');
    await screen.click('button', 'Englisches Original zeigen');
    expect(showOriginal).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says by which click the translation comes back', async () => {
    const screen = await draw(makeGerman(), <LanguageBar />, makeSwitch({ showsOriginal: true }));
    expect(screen.findAll('button', 'Übersetzung zeigen')).toHaveLength(1);
  });

  it('is not told of in English', async () => {
    const screen = await draw(makeSmallRecord(), <LanguageBar />);
    expect(screen.text()).not.toMatch(/translat|original/i);
  });

  const details = (record: RecordView): preact.ComponentChild => {
    const [first] = record.facts.stickingPoints;
    return first && <StickingPointDetails point={first} />;
  };

  it('has the English original under each position, marked as English, and asks for it', async () => {
    const wantOriginal = vi.fn<() => void>();
    const record = makeGerman();
    const screen = await draw(record, details(record), makeSwitch({ wantOriginal }));
    const original = screen.root.querySelector('.original');
    expect(original?.textContent).toBe('Israel wanted to inspect it.');
    expect(original?.getAttribute('lang')).toBe('en');
    expect(original?.getAttribute('dir')).toBe('ltr');
    expect(wantOriginal).toHaveBeenCalled();
  });

  it('stands alone once its entry was reviewed', async () => {
    const reviewed =
      'translation:\n  de:\n    status: reviewed\n    made: machine\n    date: 2024-02-10\n    reviewer: R. E. Viewer\n    reviewedOn: 2024-02-12\n';
    const wantOriginal = vi.fn<() => void>();
    const record = makeGerman({
      [point]: (text) =>
        `${replace('en: Israel wanted', 'de: Israel wollte.\n    en: Israel wanted')(text)}${reviewed}`,
    });
    const screen = await draw(record, details(record), makeSwitch({ wantOriginal }));
    expect(screen.text()).toContain('Israel wollte.');
    expect(screen.root.querySelector('.original')).toBeNull();
    expect(wantOriginal).not.toHaveBeenCalled();
  });
});

describe('a statement in another language', () => {
  it('keeps its words, in English quotation marks, and marks the translation as ours', async () => {
    const record = makeGerman();
    const [said] = record.facts.statements;
    if (!said) throw new Error('There is no statement.');
    const screen = await draw(record, <StatementQuote statement={said} />);
    const quote = screen.root.querySelector('q');
    expect(quote?.textContent).toBe('We are close');
    expect(quote?.closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(quote?.closest('[dir]')?.getAttribute('dir')).toBe('ltr');
    expect(screen.text()).toContain('Wir sind nah dran (unsere Übersetzung)');
  });

  it('shows its words once where there is no translation', async () => {
    const record = makeGerman({ [point]: inGerman[point] ?? '' });
    const [said] = record.facts.statements;
    if (!said) throw new Error('There is no statement.');
    const screen = await draw(record, <StatementQuote statement={said} />);
    expect(screen.text().split('We are close')).toHaveLength(2);
    expect(screen.text()).not.toContain('unsere Übersetzung');
  });
});

describe('a text', () => {
  it('runs in the direction of its language, whatever it begins with', async () => {
    const record = { ...makeSmallRecord(), facts: { ...makeSmallRecord().facts, direction: 'rtl' as const } };
    const screen = await draw(record, <WordsOf words="AP דיווחה על הפסקת אש." />);
    expect(screen.root.querySelector('bdi')?.getAttribute('dir')).toBe('rtl');
  });

  it('that is missing comes in English, marked with language and direction', async () => {
    const record = makeSmallRecord({}, { language: 'de' });
    const screen = await draw(record, <WordsOf words={record.facts.whereThingsStood.summary} />);
    const text = screen.root.querySelector('bdi');
    expect(text?.textContent).toBe('The agreement was in force.');
    expect(text?.getAttribute('lang')).toBe('en');
    expect(text?.getAttribute('dir')).toBe('ltr');
  });
});
