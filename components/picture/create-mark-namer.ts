import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { eventKindKeys } from '../../content/wording/message-keys.ts';
import { plainWords } from '../record/plain-words.ts';
import type { RecordView } from '../record/record-context.ts';
import { tellEventDays } from '../record/tell-event-days.ts';

type Event = CompiledFacts['events'][number];

/** What tells marks of the time line in words: what it is, when, and the title of its entry. */
export function createMarkNamer(record: RecordView): (event: Event) => string {
  const { t } = record;
  return (event) =>
    t('markName', {
      kind: t(eventKindKeys[event.kind]),
      date: tellEventDays(record, event),
      title: plainWords(event.title),
    });
}
