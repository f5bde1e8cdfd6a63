import { formatDays } from '../../content/locales/format-days.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { eventKindKeys } from '../record/message-keys.ts';
import { plainWords } from '../record/plain-words.ts';
import type { RecordView } from '../record/record-context.ts';

type Event = CompiledFacts['events'][number];

/** What tells marks of the time line in words: what it is, when, and the title of its entry. */
export function createMarkNamer({ facts, t }: RecordView): (event: Event) => string {
  const writeDays = ({ kind, date, endDate }: Event): string => {
    const written = formatDays(date, endDate ?? date, facts);
    return kind === 'truce' && endDate === undefined ? t('noEndOnRecord', { date: written }) : written;
  };
  return (event) =>
    t('markName', {
      kind: t(eventKindKeys[event.kind]),
      date: writeDays(event),
      title: plainWords(event.title),
    });
}
