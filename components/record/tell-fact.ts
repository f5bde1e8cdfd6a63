import { formatDate } from '../../content/wording/format-date.ts';
import type { MessageKey } from '../../content/wording/create-translator.ts';
import type { CompiledFacts, Words } from '../../content/model/compiled-facts.ts';
import { describeWhatFollowed } from './describe-what-followed.ts';
import { listOpenPoints } from './list-open-points.ts';
import { accountKeys, eventKindKeys } from '../../content/wording/message-keys.ts';
import { plainWords } from './plain-words.ts';
import type { RecordView } from './record-context.ts';
import { isTranslated, wordingNote } from './statement-wording.ts';
import { tellEventDays } from './tell-event-days.ts';
import { tellResolution } from './tell-resolution.ts';

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

type Event = CompiledFacts['events'][number];
type Lines = readonly string[];

/** An entry as plain text: what it is called, and what it says, a line a thought. */
export interface ToldFact {
  readonly title: string;
  readonly lines: Lines;
}

type Accounts = Readonly<Partial<Record<keyof typeof accountKeys, Words | null | undefined>>>;

function labelled({ t }: RecordView, label: MessageKey, text: string): string {
  return t('labelled', { label: t(label), text });
}

/** A line under its label; none where there is nothing to say. */
function tellPart(record: RecordView, label: MessageKey, words: Words | undefined): Lines {
  return words === undefined ? [] : [labelled(record, label, plainWords(words))];
}

/** A list in one line under its label; none where there is no list. */
function tellList(record: RecordView, label: MessageKey, list: readonly Words[] = []): Lines {
  return list.length === 0 ? [] : [labelled(record, label, list.map(plainWords).join(' · '))];
}

function tellAccounts(record: RecordView, accounts: Accounts = {}): Lines {
  return (Object.entries(accounts) as [keyof typeof accountKeys, Words | null][]).map(([holder, words]) =>
    labelled(record, accountKeys[holder], words === null ? record.t('noAccount') : plainWords(words)),
  );
}

function tellQuote(record: RecordView, statement: CompiledFacts['statements'][number]): ToldFact {
  const { speaker, role, date, words, original, context, condition, contradictedBy } = statement;
  const { t, facts } = record;
  const note = wordingNote(statement);
  return {
    title: t('speakerLine', {
      speaker: plainWords(speaker),
      role: plainWords(role),
      date: formatDate(date, facts),
    }),
    lines: [
      note === null ? `“${original}”` : `${original} (${t(note)})`,
      ...(isTranslated(statement, facts) ? [`${plainWords(words)} (${t('translatedByUs')})`] : []),
      ...(context === undefined ? [] : [plainWords(context)]),
      ...(condition === undefined ? [] : [t('condition', { text: plainWords(condition) })]),
      describeWhatFollowed(record, statement),
      ...tellList(record, 'contradicted', contradictedBy),
    ],
  };
}

function tellVote(record: RecordView, { resolution }: Event): Lines {
  if (!resolution) return [];
  return [tellResolution(record, resolution), record.t('vote', { text: plainWords(resolution.vote) })];
}

function tellOpenPoints(record: RecordView, points: Event['openPoints']): Lines {
  if (!points) return [];
  const told = listOpenPoints(record, points).map(
    ({ title, namedBy }) => `${plainWords(title)} (${namedBy})`,
  );
  return [labelled(record, 'pointsReportedOpen', told.join(' · ') || record.t('noPointsReported'))];
}

function tellEvent(record: RecordView, event: Event): ToldFact {
  const { t } = record;
  const { kind, title, summary, details = [], accounts, openPoints, outcome } = event;
  return {
    title: plainWords(title),
    lines: [
      t('nameAndRole', { name: t(eventKindKeys[kind]), role: tellEventDays(record, event) }),
      ...(kind === 'truce-incident' ? [t('incidentNote')] : []),
      ...(event.contestedBetween ? [t('contested')] : []),
      ...[summary, ...details].map(plainWords),
      ...tellVote(record, event),
      ...tellAccounts(record, accounts),
      ...tellOpenPoints(record, openPoints),
      ...tellPart(record, 'whatCameNext', outcome),
    ],
  };
}

function tellPoint(record: RecordView, point: CompiledFacts['stickingPoints'][number]): ToldFact {
  const { title, summary, positions, mediatorIdeas, status } = point;
  const { t, facts } = record;
  const asOf = t('asOf', { date: formatDate(facts.record.checkedTo, facts) });
  return {
    title: plainWords(title),
    lines: [
      plainWords(summary),
      ...tellAccounts(record, positions),
      ...tellList(record, 'mediatorIdeas', mediatorIdeas),
      ...(status === undefined ? [] : [`${asOf} ${plainWords(status)}`]),
    ],
  };
}

/** What an entry says, as plain text in the panel's language, for copying. What it stands on is not in it. */
export function tellFact(record: RecordView, entry: AnyEntry): ToldFact {
  const { t, facts } = record;
  if ('kind' in entry) return tellEvent(record, entry);
  if ('words' in entry) return tellQuote(record, entry);
  if ('positions' in entry) return tellPoint(record, entry);
  const told = (title: Words, texts: readonly Words[], more: Lines = []): ToldFact => ({
    title: plainWords(title),
    lines: [...texts.map(plainWords), ...more],
  });
  if ('paragraphs' in entry) return told(entry.title, entry.paragraphs);
  if ('leverage' in entry) return told(entry.name, [entry.role, entry.leverage]);
  if ('plain' in entry) return told(entry.term, [entry.plain]);
  if ('question' in entry) {
    return told(entry.question, [entry.answer], [t('asOf', { date: formatDate(entry.asOf, facts) })]);
  }
  if ('notKnown' in entry) {
    const title = t('whereThingsStood', { date: formatDate(entry.asOf, facts) });
    return told(title, [entry.summary, ...entry.points], tellList(record, 'notKnownSince', entry.notKnown));
  }
  return told(entry.title, entry.said, tellAccounts(record, entry.accounts));
}
