import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import type { EventKind } from '../../content/model/event.ts';
import { formatDate } from '../../content/wording/format-date.ts';
import { useDrawnSoFar } from '../record/use-drawn-so-far.ts';
import { EventEntry } from '../record/EventEntry.tsx';
import { useRecord } from '../record/record-context.ts';
import { Legend } from './Legend.tsx';
import { PanelSection } from './PanelSection.tsx';
import { RecordStrip } from './RecordStrip.tsx';

type Event = CompiledFacts['events'][number];

const roundKinds: ReadonlySet<EventKind> = new Set(['near-deal', 'agreement', 'truce', 'collapse']);

function isRound({ kind }: Event): boolean {
  return roundKinds.has(kind);
}

function ArticleLine(): JSX.Element | null {
  const { facts, t, published } = useRecord();
  if (published === null) return null;
  return <p class="article-line">{t('thisArticle', { date: formatDate(published, facts) })}</p>;
}

/** Events in order of time; a line marks the article's own day, so that what was known then and what came after stay apart. */
function EventList({ events }: { readonly events: readonly Event[] }): JSX.Element {
  const { facts, published } = useRecord();
  const isLater = ({ date }: Event): boolean => published !== null && date > published;
  const firstLater = events.findIndex(isLater);
  const drawn = useDrawnSoFar(events.length);
  const endsAtArticle = firstLater === -1 && published !== null && published <= facts.record.checkedTo;
  return (
    <ol class="event-list">
      {events.slice(0, drawn).map((event, index) => (
        <li key={event.id}>
          {index === firstLater && <ArticleLine />}
          <EventEntry event={event} />
          {endsAtArticle && index === events.length - 1 && <ArticleLine />}
        </li>
      ))}
    </ol>
  );
}

/** Every round that came close, every agreement, truce and collapse, in order of time; everything else on request. */
export function CloseBefore(): JSX.Element {
  const { facts, t } = useRecord();
  const [everything, setEverything] = useState(false);
  const count = (kind: EventKind): number => facts.events.filter((event) => event.kind === kind).length;
  const summary = t('closeBeforeSummary', {
    nearDeals: t('countNearDeals', { count: count('near-deal') }),
    truces: t('countTruces', { count: count('truce') }),
    date: formatDate(facts.events[0]?.date.slice(0, 7) ?? '', facts),
  });
  const events = everything ? facts.events : facts.events.filter(isRound);
  return (
    <>
      <PanelSection name="section-close-before" title={t('closeBefore')} summary={summary}>
        {() => (
          <>
            <fieldset class="choice">
              <legend class="visually-hidden">{t('whatToShow')}</legend>
              {[false, true].map((all) => (
                <label key={String(all)}>
                  <input
                    type="radio"
                    name="what"
                    checked={everything === all}
                    onChange={() => setEverything(all)}
                  />
                  <span>{t(all ? 'showEverything' : 'showRounds')}</span>
                </label>
              ))}
            </fieldset>
            <Legend kinds={[...new Set(events.map(({ kind }) => kind))]} />
            <EventList events={events} />
          </>
        )}
      </PanelSection>
      <RecordStrip />
      <Legend kinds={['near-deal', 'agreement', 'truce']} />
    </>
  );
}
