import { describe, expect, it, vi } from 'vitest';
import { LanguageBar } from '../../components/panel/LanguageBar.tsx';
import { EventDetails } from '../../components/record/EventDetails.tsx';
import type { RecordView } from '../../components/record/record-context.ts';
import { StatementQuote } from '../../components/record/StatementQuote.tsx';
import { StickingPointDetails } from '../../components/record/StickingPointDetails.tsx';
import { replace } from '../facts/make-facts.ts';
import type { RoomChanges } from '../facts/make-facts.ts';
import { makeSmallRecord } from './make-record.ts';
import { draw, inGerman, makeGerman, makeSwitch, point } from './show-german.tsx';

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

describe('a contested entry whose translation is a draft', () => {
  const round = 'events/talks-2024-01-10.yaml';
  const german = (text: string): string =>
    replace(
      'en: Both delegations looked at one text in Doha.',
      'en: Both delegations looked at one text in Doha.\n  de: Beide Delegationen sahen in Doha einen Text an.',
    )(text).replace(
      'en: An agreement was announced on 15 January 2024.',
      'en: An agreement was announced on 15 January 2024.\n  de: Am 15. Januar 2024 wurde eine Einigung bekannt.',
    );
  const drawRound = async (changes: RoomChanges): Promise<readonly string[]> => {
    const record = makeGerman(changes);
    const [event] = record.facts.events;
    const screen = await draw(record, event && <EventDetails event={event} />);
    return [...screen.root.querySelectorAll('.original')].map(({ textContent }) => textContent);
  };

  it('has English beside what it tells, not only beside the accounts', async () => {
    const contested = (text: string): string =>
      german(text).replace('accounts:', 'contestedBetween:\n  - israel\n  - hamas\naccounts:');
    expect(await drawRound({ [round]: contested })).toEqual([
      'Both delegations looked at one text in Doha.',
      'An agreement was announced on 15 January 2024.',
    ]);
  });

  it('has none where nothing is contested', async () => {
    expect(await drawRound({ [round]: german })).toEqual([]);
  });
});
