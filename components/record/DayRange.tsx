import type { JSX } from 'preact';
import { formatDays } from '../../content/locales/format-days.ts';
import { useRecord } from './record-context.ts';

/** From one day to another, as briefly as the reader's language writes it; a single day where there is no end. */
export function DayRange({
  from,
  to,
}: {
  readonly from: string;
  readonly to?: string | undefined;
}): JSX.Element {
  const { facts } = useRecord();
  return (
    <time dateTime={to === undefined ? from : `${from}/${to}`}>{formatDays(from, to ?? from, facts)}</time>
  );
}
