import type { JSX } from 'preact';
import { useRecord } from './record-context.ts';

const dayLength = 86_400_000;

/** From one day to another, as briefly as the reader's language writes it; a single day where there is no end. */
export function DayRange({
  from,
  to,
}: {
  readonly from: string;
  readonly to?: string | undefined;
}): JSX.Element {
  const { locale } = useRecord().facts;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const [start, end] = [Date.parse(from), Date.parse(to ?? from)];
  // formatRange writes one date for two moments of the same day.
  const text = end - start < dayLength ? format.format(start) : format.formatRange(start, end);
  return <time dateTime={to === undefined ? from : `${from}/${to}`}>{text}</time>;
}
