import type { JSX } from 'preact';
import { useRecord } from '../record/record-context.ts';

const width = 368;
const height = 44;
const inset = 8;
const markLine = 14;

/** Where a day falls between the first and the last (ISO days), as a share of the way. */
function shareOfTime(date: string, first: string, last: string): number {
  const [at, from, to] = [Date.parse(date), Date.parse(first), Date.parse(last)];
  return to === from ? 0 : (at - from) / (to - from);
}

/**
 * Near-deals, agreements and truces since the first entry on one small line. A picture of the list above it, which a
 * screen reader reads instead.
 */
export function RecordStrip(): JSX.Element {
  const { facts, published } = useRecord();
  const first = `${facts.events[0]?.date.slice(0, 4) ?? '2023'}-10-01`;
  const last = facts.record.checkedTo;
  const x = (date: string): number => inset + shareOfTime(date, first, last) * (width - 2 * inset);
  const firstYear = Number(first.slice(0, 4)) + 1;
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - firstYear + 1 },
    (_, index) => firstYear + index,
  );
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="strip-axis" d={`M${inset} ${markLine}H${width - inset}`} />
      {years.map((year) => (
        <g key={year}>
          <path class="strip-axis" d={`M${x(`${year}-01-01`)} ${markLine - 5}v10`} />
          <text x={x(`${year}-01-01`)} y={height - 8} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {facts.events.map(({ id, kind, date, endDate }) => {
        if (kind === 'near-deal')
          return <circle key={id} class="strip-hollow" cx={x(date)} cy={markLine} r="4" />;
        if (kind === 'agreement')
          return <circle key={id} class="strip-filled" cx={x(date)} cy={markLine} r="4.5" />;
        if (kind !== 'truce') return null;
        // A truce without an end on record reaches to the end of the record.
        const length = Math.max(3, x(endDate ?? last) - x(date));
        return (
          <rect key={id} class="strip-filled" x={x(date)} y={markLine + 8} width={length} height="4" rx="1" />
        );
      })}
      {published !== null && published >= first && published <= last && (
        <path class="strip-article" d={`M${x(published)} 2v26`} />
      )}
    </svg>
  );
}
