import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatShortDay } from '../../content/wording/format-date.ts';
import { formatList } from '../../content/wording/format-list.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { EventEntry } from '../record/EventEntry.tsx';
import { namedByKeys } from '../../content/wording/message-keys.ts';
import { OpenPoints } from '../record/OpenPoints.tsx';
import { plainWords } from '../record/plain-words.ts';
import { useRecord } from '../record/record-context.ts';
import { NamedBySigns } from './NamedBySigns.tsx';

interface MatrixRowProps {
  readonly event: CompiledFacts['events'][number];
  /** The ids of the points, in the order of the columns. */
  readonly points: readonly string[];
}

/** One near-deal against the points; its day opens the same in words, and its entry, under the row. */
export function MatrixRow({ event, points }: MatrixRowProps): JSX.Element {
  const { t, facts } = useRecord();
  const [open, setOpen] = useState(false);
  const id = useId();
  const date = formatShortDay(event.date, facts);
  const named = new Map(event.openPoints?.map(({ point, namedBy }) => [point, namedBy]));
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            aria-label={t('rowName', { date, title: plainWords(event.title) })}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {date}
          </button>
        </th>
        {points.map((point) => {
          const namedBy = named.get(point);
          return (
            <td key={point}>
              {namedBy && (
                <>
                  <NamedBySigns namedBy={namedBy} />
                  <span class="visually-hidden">
                    {formatList(
                      namedBy.map((who) => t(namedByKeys[who])),
                      facts,
                    )}
                  </span>
                </>
              )}
            </td>
          );
        })}
      </tr>
      <tr id={id} class="matrix-entry" hidden={!open}>
        {open && (
          <td colSpan={points.length + 1}>
            <div class="matrix-width">
              <EventEntry event={event} />
              <h5>{t('pointsReportedOpen')}</h5>
              <OpenPoints points={event.openPoints ?? []} />
            </div>
          </td>
        )}
      </tr>
    </>
  );
}
