import { formatDate } from '../../content/wording/format-date.ts';
import { describeAge } from './describe-age.ts';
import { draftKeys } from '../../content/wording/message-keys.ts';
import { plainWords } from './plain-words.ts';
import type { RecordView } from './record-context.ts';
import { tellConfidence, tellWhenChecked } from './tell-certainty.ts';
import { tellFact } from './tell-fact.ts';
import type { AnyEntry } from './tell-fact.ts';

/** How a fact is written for copying. */
export type CopyForm = 'text' | 'markdown';

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
}

/** What a reader must know of the ground an entry stands on, a line a thought. */
function tellGround(record: RecordView, entry: AnyEntry): readonly string[] {
  const { t, facts } = record;
  const { howKnown, singleSource } = entry;
  const translation = entry.translation?.[facts.language] ?? facts.translation;
  return [
    howKnown === undefined ? null : t('labelled', { label: t('howKnown'), text: plainWords(howKnown) }),
    singleSource === true ? t('singleSource') : null,
    tellConfidence(record, entry),
    tellWhenChecked(record, entry),
    translation?.status === 'draft' ? t(draftKeys[translation.made]) : null,
  ].filter((line) => line !== null);
}

/** An entry with its sources, how sure and how old it is, ready to be pasted somewhere else. */
export function writeFact(record: RecordView, entry: AnyEntry, form: CopyForm): string {
  const { t, facts, readSources } = record;
  const sources = readSources();
  const markdown = form === 'markdown';
  const escape = markdown ? escapeMarkdown : (text: string): string => text;
  const { title, lines } = tellFact(record, entry);
  const listed = entry.sources.flatMap((number) => {
    const source = sources[number];
    if (!source) return [];
    const { publisher, title: headline, date, url } = source;
    const day = date === null ? t('dateNotKnown') : formatDate(date, facts);
    const name = escape([publisher, headline].filter(Boolean).join(': '));
    return [markdown ? `- [${name}](${url}), ${day}` : `- ${name}, ${day}, ${url}`];
  });
  return [
    markdown ? `**${escape(title)}**` : title,
    ...lines.map(escape),
    tellGround(record, entry).map(escape).join('\n'),
    `${t('sourcesHeading')}\n${listed.join('\n')}`,
    [t('panelName'), describeAge(record), t('licence')].map(escape).join('\n'),
  ].join('\n\n');
}

/** A report of an error in an entry, for the reader to complete: the entry and the record's age, nothing of the reader. */
export function writeReport(record: RecordView, entry: AnyEntry): string {
  const { t, facts } = record;
  const id = 'id' in entry ? entry.id : 'where-things-stood';
  return [
    t('reportTitle', { id }),
    `${t('labelled', { label: t('recordLanguage'), text: facts.language })}\n${describeAge(record)}`,
    `${t('reportWrong')}\n\n${t('reportSource')}\n`,
  ].join('\n\n');
}
