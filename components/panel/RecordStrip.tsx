import type { JSX } from 'preact';
import { spanOfRecord } from '../picture/record-span.ts';
import { TimeDrawing } from '../picture/TimeDrawing.tsx';
import { placeDay, toPercent } from '../picture/time-scale.ts';
import { TruceBar } from '../picture/TruceBar.tsx';
import { useRecord } from '../record/record-context.ts';

const height = 28;
const markLine = 10;
const truceLine = 21;

/**
 * Near-deals, agreements and truces since the first entry on one small line. A picture of the list above it, which a
 * screen reader reads instead.
 */
export function RecordStrip(): JSX.Element {
  const { facts, published } = useRecord();
  const span = spanOfRecord(facts, published);
  const x = (date: string): string => toPercent(placeDay(date, span));
  return (
    <div class="strip">
      <TimeDrawing span={span} height={height}>
        {facts.events.map(({ id, kind, date, endDate }) => {
          if (kind === 'near-deal' || kind === 'agreement') {
            return <circle key={id} class={`strip-${kind}`} cx={x(date)} cy={markLine} r="4.5" />;
          }
          if (kind !== 'truce') return null;
          // A truce without an end on record is drawn, in dashes, as far as the record reaches.
          const start = placeDay(date, span);
          const length = placeDay(endDate ?? facts.record.checkedTo, span) - start;
          return (
            <TruceBar key={id} start={start} length={length} y={truceLine} hasEnd={endDate !== undefined} />
          );
        })}
      </TimeDrawing>
    </div>
  );
}
