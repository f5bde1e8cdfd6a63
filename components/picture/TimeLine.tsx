import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { formatDate } from '../../content/wording/format-date.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { Disclosure } from '../record/Disclosure.tsx';
import { EventEntry } from '../record/EventEntry.tsx';
import { useRecord } from '../record/record-context.ts';
import { createMarkNamer } from './create-mark-namer.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { placeMarks } from './place-marks.ts';
import { listYears, spanOfRecord, spanOfYear } from './record-span.ts';
import { TimeDrawing } from './TimeDrawing.tsx';
import { TimeLineMarks } from './TimeLineMarks.tsx';
import { TruceBar } from './TruceBar.tsx';

type Event = CompiledFacts['events'][number];

/** The height of one lane (CSS px); picture.css has the same. */
const laneHeight = 24;

interface YearsProps {
  readonly years: readonly number[];
  readonly chosen: number | null;
  readonly onChoose: (year: number | null) => void;
}

function Years({ years, chosen, onChoose }: YearsProps): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <fieldset class="years">
      <legend class="visually-hidden">{t('yearsToShow')}</legend>
      {[null, ...years].map((year) => (
        <button
          key={year ?? 'all'}
          type="button"
          aria-pressed={year === chosen}
          onClick={() => onChoose(year)}
        >
          {year === null ? t('allYears') : formatDate(String(year), facts)}
        </button>
      ))}
    </fieldset>
  );
}

/** Near-deals, truces, collapses and agreements on one line, all years or one; a mark opens its entry under it. */
export function TimeLine(): JSX.Element {
  const record = useRecord();
  const { facts, t, published } = record;
  const id = useId();
  const [year, setYear] = useState<number | null>(null);
  const [named, setNamed] = useState<Event | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const nameMark = useMemo(() => createMarkNamer(record), [record]);
  const all = spanOfRecord(facts, published);
  const span = year === null ? all : spanOfYear(year, all);
  const marks = placeMarks(facts.events, span, facts.record.checkedTo);
  const lanes = 1 + Math.max(1, ...marks.map(({ lane }) => lane));
  const opened = marks.find(({ event }) => event.id === openedId)?.event;
  return (
    <div class="time-line">
      <Years years={listYears(all)} chosen={year} onChoose={setYear} />
      <TimeDrawing
        span={span}
        height={lanes * laneHeight}
        over={
          <TimeLineMarks
            marks={marks}
            describedBy={`${id}-hint`}
            entryId={`${id}-entry`}
            opened={opened?.id ?? null}
            nameMark={nameMark}
            onName={setNamed}
            onOpen={(event) => setOpenedId(event.id === openedId ? null : event.id)}
          />
        }
      >
        {marks
          .filter(({ event }) => event.kind === 'truce')
          .map(({ event, start, length, lane }) => (
            <TruceBar
              key={event.id}
              start={start}
              length={length}
              y={(lanes - lane - 0.5) * laneHeight}
              hasEnd={event.endDate !== undefined}
            />
          ))}
      </TimeDrawing>
      <p class="mark-name">{named ? nameMark(named) : t('marksShown', { count: marks.length })}</p>
      <div id={`${id}-entry`} class="opened-entry" hidden={!opened}>
        {opened && <EventEntry key={opened.id} event={opened} />}
      </div>
      <PictureLegend span={span} />
      <p id={`${id}-hint`} class="quiet">
        {t('timeLineHint')}
      </p>
      <Disclosure level={4} className="entry" title={t('sameAsList')}>
        {() => (
          <ol class="event-list">
            {marks.map(({ event }) => (
              <li key={event.id}>
                <EventEntry event={event} />
              </li>
            ))}
          </ol>
        )}
      </Disclosure>
    </div>
  );
}
