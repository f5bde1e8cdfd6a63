import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { EventMark } from '../record/EventMark.tsx';
import { useRecord } from '../record/record-context.ts';
import { findNextMark } from '../shared/find-next-mark.ts';
import type { PlacedMark } from './place-marks.ts';
import { toPercent } from './time-scale.ts';

type Event = CompiledFacts['events'][number];

interface TimeLineMarksProps {
  readonly marks: readonly PlacedMark[];
  readonly describedBy: string;
  /** The id of what the marks open, and of which event it is now. */
  readonly entryId: string;
  readonly opened: string | null;
  readonly nameMark: (event: Event) => string;
  readonly onName: (event: Event | null) => void;
  readonly onOpen: (event: Event) => void;
}

/**
 * The marks as one toolbar of named buttons in order of time: one stop of the Tab key, arrow keys between them. They are
 * buttons and not a hidden picture because the same thing then serves pointer, keyboard and screen reader alike. The bars
 * of the truces are drawn behind theirs, to scale with the axis.
 */
export function TimeLineMarks(props: TimeLineMarksProps): JSX.Element {
  const { marks, describedBy, entryId, opened, nameMark, onName, onOpen } = props;
  const record = useRecord();
  const bar = useRef<HTMLDivElement>(null);
  const [lastAt, setLastAt] = useState<string | null>(null);
  const stop = Math.max(
    0,
    marks.findIndex(({ event }) => event.id === lastAt),
  );
  const move = (keyboard: KeyboardEvent): void => {
    const next = findNextMark(keyboard.key, stop, marks.length, record.facts.direction);
    if (next === null) return;
    keyboard.preventDefault();
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={bar}
      class="time-marks"
      role="toolbar"
      tabIndex={-1}
      aria-label={record.t('timeLine')}
      aria-describedby={describedBy}
      onKeyDown={move}
      onPointerLeave={() => onName(null)}
    >
      {marks.map(({ event, start, length, lane }, index) => (
        <button
          key={event.id}
          type="button"
          class="time-mark"
          style={{ '--start': toPercent(start), '--length': toPercent(length), '--lane': lane }}
          tabIndex={index === stop ? 0 : -1}
          aria-label={nameMark(event)}
          aria-expanded={event.id === opened}
          aria-controls={entryId}
          onFocus={() => {
            setLastAt(event.id);
            onName(event);
          }}
          onBlur={() => onName(null)}
          onPointerMove={() => onName(event)}
          onClick={() => onOpen(event)}
        >
          {event.kind !== 'truce' && <EventMark kind={event.kind} />}
        </button>
      ))}
    </div>
  );
}
