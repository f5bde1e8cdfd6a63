import type { ComponentChildren, JSX } from 'preact';
import { formatDate, formatShortMonth } from '../../content/wording/format-date.ts';
import { useRecord } from '../record/record-context.ts';
import { coverageOf } from './record-span.ts';
import { isWithin, listTicks, placeDay, toPercent } from './time-scale.ts';
import type { TimeSpan } from './time-scale.ts';

interface TimeDrawingProps {
  readonly span: TimeSpan;
  /** The height of what stands on the axis (CSS px). */
  readonly height: number;
  /** SVG in shares of the width; mirrored together with the axis where the panel reads from right to left. */
  readonly children?: ComponentChildren;
  /** What lies over the drawing and mirrors by itself. */
  readonly over?: ComponentChildren;
}

const articleMark = 6;

/** The axis: solid where the record reaches, dotted where it does not. */
function Axis({ span, y }: { readonly span: TimeSpan; readonly y: number }): JSX.Element {
  const { facts } = useRecord();
  const coverage = coverageOf(facts);
  const to = toPercent(placeDay(coverage.to, span));
  return (
    <>
      <line class="axis" x1="0%" x2={to} y1={y} y2={y} />
      <line class="axis-outside" x1={to} x2="100%" y1={y} y2={y} />
    </>
  );
}

/** A span of time as a line with its years or months, the day of this article and whatever is drawn on it. */
export function TimeDrawing({ span, height, children, over }: TimeDrawingProps): JSX.Element {
  const { facts, published } = useRecord();
  const ticks = listTicks(span);
  const at = published !== null && isWithin(published, span) ? toPercent(placeDay(published, span)) : null;
  return (
    <div class="time-plot">
      <div class="time-canvas" style={{ blockSize: `${height}px` }}>
        <svg class="time-drawing" aria-hidden="true">
          {ticks.map(({ date, at: share, named }) => (
            <line
              key={date}
              class="tick"
              x1={toPercent(share)}
              x2={toPercent(share)}
              y1={named ? 0 : height - 4}
              y2={height + 4}
            />
          ))}
          {at !== null && (
            <svg class="article-mark" x={at}>
              <line x1="0" x2="0" y1="0" y2={height + 4} />
              <path d={`M${-articleMark} 0H${articleMark}L0 8z`} />
            </svg>
          )}
          <Axis span={span} y={height} />
          {children}
        </svg>
        {over}
      </div>
      <div class="time-labels" aria-hidden="true">
        {ticks
          .filter(({ named }) => named)
          .map(({ date, at: share }) => (
            <span key={date} style={{ insetInlineStart: toPercent(share) }}>
              {date.length === 4 ? formatDate(date, facts) : formatShortMonth(date, facts)}
            </span>
          ))}
      </div>
    </div>
  );
}
