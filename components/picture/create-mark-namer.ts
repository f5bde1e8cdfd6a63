import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { eventKindKeys } from '../record/message-keys.ts';
import { plainWords } from '../record/plain-words.ts';
import type { RecordView } from '../record/record-context.ts';

type Event = CompiledFacts['events'][number];

/** What tells marks of the time line in words: what it is, when, and the title of its entry. */
export function createMarkNamer({ facts, t }: RecordView): (event: Event) => string {
  // One for all marks: making it takes longer than writing a hundred dates.
  const format = new Intl.DateTimeFormat(facts.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const writeDays = ({ kind, date, endDate }: Event): string => {
    if (endDate !== undefined) return format.formatRange(Date.parse(date), Date.parse(endDate));
    const written = format.format(Date.parse(date));
    return kind === 'truce' ? t('noEndOnRecord', { date: written }) : written;
  };
  return (event) =>
    t('markName', {
      kind: t(eventKindKeys[event.kind]),
      date: writeDays(event),
      title: plainWords(event.title),
    });
}
