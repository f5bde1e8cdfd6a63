import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { Disclosure } from './Disclosure.tsx';
import { EventDetails } from './EventDetails.tsx';
import { EventMark } from './EventMark.tsx';
import { findCorrection } from './find-correction.ts';
import { eventKindKeys } from '../../content/wording/message-keys.ts';
import { useRecord } from './record-context.ts';
import { tellEventDays } from './tell-event-days.ts';
import { WordsOf } from './WordsOf.tsx';

interface EventEntryProps {
  readonly event: CompiledFacts['events'][number];
  readonly level?: 4 | 5;
}

function EventTime({ event }: EventEntryProps): JSX.Element {
  const { date, endDate } = event;
  return (
    <time dateTime={endDate === undefined ? date : `${date}/${endDate}`}>
      {tellEventDays(useRecord(), event)}
    </time>
  );
}

/** One event of the record: mark, kind, date, title and one strong line; the rest opens under it. */
export function EventEntry({ event, level = 4 }: EventEntryProps): JSX.Element {
  const record = useRecord();
  const { facts, t } = record;
  const correction = findCorrection(record, event.id);
  return (
    <article class="entry" data-kind={event.kind}>
      <p class="entry-meta">
        <EventMark kind={event.kind} />
        <span>
          {t(eventKindKeys[event.kind])} · <EventTime event={event} />
        </span>
        {event.confidence === 'low' && <span class="tag">{t('confidenceLow')}</span>}
        {correction && (
          <span class="tag">{t('correctedRecently', { date: formatDate(correction.date, facts) })}</span>
        )}
        {event.contestedBetween && <span class="tag">{t('contested')}</span>}
      </p>
      <Disclosure
        level={level}
        name={event.id}
        title={<WordsOf words={event.title} />}
        lead={
          <p class="strong-line">
            <WordsOf words={event.summary} />
          </p>
        }
      >
        {() => <EventDetails event={event} />}
      </Disclosure>
    </article>
  );
}
