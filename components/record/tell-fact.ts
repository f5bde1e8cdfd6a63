import { formatDate } from '../../content/locales/format-date.ts';
import type { CompiledFacts, Words } from '../../content/model/compiled-facts.ts';
import { describeWhatFollowed } from './describe-what-followed.ts';
import { accountKeys, eventKindKeys } from './message-keys.ts';
import { plainWords } from './plain-words.ts';
import type { RecordView } from './record-context.ts';

/** Any entry of the record that stands on sources. */
export type AnyEntry =
  | CompiledFacts[
      | 'background'
      | 'events'
      | 'glossary'
      | 'mediators'
      | 'questions'
      | 'reasons'
      | 'stickingPoints'][number]
  | CompiledFacts['statements'][number]
  | CompiledFacts['whereThingsStood'];

/** An entry as plain text: what it is called, and what it says, a line a thought. */
export interface ToldFact {
  readonly title: string;
  readonly lines: readonly string[];
}

type Accounts = Readonly<Partial<Record<keyof typeof accountKeys, Words | null | undefined>>>;

function tellAccounts({ t }: RecordView, accounts: Accounts = {}): readonly string[] {
  return (Object.entries(accounts) as [keyof typeof accountKeys, Words | null][]).map(([holder, words]) =>
    t('labelled', {
      label: t(accountKeys[holder]),
      text: words === null ? t('noAccount') : plainWords(words),
    }),
  );
}

function tellQuote(record: RecordView, statement: CompiledFacts['statements'][number]): ToldFact {
  const { speaker, role, date, words, original, wording, condition } = statement;
  const { t, facts } = record;
  return {
    title: t('speakerLine', {
      speaker: plainWords(speaker),
      role: plainWords(role),
      date: formatDate(date, facts),
    }),
    lines: [
      wording.startsWith('verbatim') ? `“${original}”` : `${original} (${t('reportedWording')})`,
      ...(facts.language === 'en' ? [] : [`${plainWords(words)} (${t('translatedByUs')})`]),
      ...(condition === undefined ? [] : [t('condition', { text: plainWords(condition) })]),
      describeWhatFollowed(record, statement),
    ],
  };
}

function tellEvent(record: RecordView, event: CompiledFacts['events'][number]): ToldFact {
  const { t, facts } = record;
  const { kind, date, title, summary, details = [], accounts, outcome } = event;
  return {
    title: plainWords(title),
    lines: [
      t('nameAndRole', { name: t(eventKindKeys[kind]), role: formatDate(date, facts) }),
      ...[summary, ...details].map(plainWords),
      ...tellAccounts(record, accounts),
      ...(outcome === undefined
        ? []
        : [t('labelled', { label: t('whatCameNext'), text: plainWords(outcome) })]),
    ],
  };
}

/** What an entry says, as plain text in the panel's language, for copying. Its sources are not in it. */
export function tellFact(record: RecordView, entry: AnyEntry): ToldFact {
  if ('kind' in entry) return tellEvent(record, entry);
  if ('words' in entry) return tellQuote(record, entry);
  const told = (title: Words, texts: readonly Words[]): ToldFact => ({
    title: plainWords(title),
    lines: texts.map(plainWords),
  });
  if ('paragraphs' in entry) return told(entry.title, entry.paragraphs);
  if ('leverage' in entry) return told(entry.name, [entry.role, entry.leverage]);
  if ('plain' in entry) return told(entry.term, [entry.plain]);
  if ('question' in entry) return told(entry.question, [entry.answer]);
  if ('notKnown' in entry) {
    const title = record.t('whereThingsStood', { date: formatDate(entry.asOf, record.facts) });
    return told(title, [entry.summary, ...entry.points]);
  }
  const accounts = tellAccounts(record, 'positions' in entry ? entry.positions : entry.accounts);
  const own = told(entry.title, 'positions' in entry ? [entry.summary] : entry.said);
  return { ...own, lines: [...own.lines, ...accounts] };
}
