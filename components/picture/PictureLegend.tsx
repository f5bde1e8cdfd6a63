import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import { EventMark } from '../record/EventMark.tsx';
import { eventKindKeys } from '../../content/wording/message-keys.ts';
import { useRecord } from '../record/record-context.ts';
import { picturedKinds } from './place-marks.ts';
import { coverageOf } from './record-span.ts';
import { isWithin } from './time-scale.ts';
import type { TimeSpan } from './time-scale.ts';

function Line({ name, y = 8 }: { readonly name: string; readonly y?: number }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <line class={name} x1="0" x2="16" y1={y} y2={y} />
    </svg>
  );
}

/** What the shapes and lines of the time line mean; only those that `span` has. */
export function PictureLegend({ span }: { readonly span: TimeSpan }): JSX.Element {
  const { facts, t, published } = useRecord();
  const write = (date: string): string => formatDate(date, facts);
  const coverage = coverageOf(facts);
  const hasOpenTruce = facts.events.some(
    ({ kind, date, endDate }) => kind === 'truce' && endDate === undefined && date <= span.to,
  );
  return (
    <ul class="legend" aria-label={t('legend')}>
      {picturedKinds.map((kind) => (
        <li key={kind}>
          <EventMark kind={kind} /> {t(eventKindKeys[kind])}
        </li>
      ))}
      {hasOpenTruce && (
        <li>
          <Line name="truce-open" /> {t('truceNoEnd')}
        </li>
      )}
      {span.to > coverage.to && (
        <li>
          <Line name="axis-outside" /> {t('outsideRecord', { date: write(coverage.to) })}
        </li>
      )}
      {published !== null && isWithin(published, span) && (
        <li>
          <svg class="mark article-mark" viewBox="0 0 16 16" aria-hidden="true">
            <line x1="8" x2="8" y1="2" y2="16" />
            <path d="M2 2H14L8 10z" />
          </svg>{' '}
          {t('thisArticle', { date: write(published) })}
        </li>
      )}
    </ul>
  );
}
