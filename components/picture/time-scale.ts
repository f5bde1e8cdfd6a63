import { countDays } from '../../content/policy/freshness.ts';

/** From one ISO day to another, the earlier first. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** A line of the scale. `date`: the year (`2024`) or month (`2024-07`) that begins there. */
export interface TimeTick {
  readonly date: string;
  /** The share of the way, 0 to 1. */
  readonly at: number;
  /** Whether there is room to name it. */
  readonly named: boolean;
}

/** Up to this many days a span is divided into months, above it into years. */
const longestInMonths = 400;
/** Up to this many days there is room to name each month, above it only the first of each quarter. */
const longestInNamedMonths = 190;

/** Where an ISO day falls between the ends of `span`, as a share from 0 to 1; a day outside falls on the nearer end. */
export function placeDay(date: string, { from, to }: TimeSpan): number {
  const length = countDays(from, to);
  return length <= 0 ? 0 : Math.min(1, Math.max(0, countDays(from, date) / length));
}

/** Whether an ISO day falls on `span`, its ends included. */
export function isWithin(date: string, { from, to }: TimeSpan): boolean {
  return date >= from && date <= to;
}

/** The years that begin on `span` or, where it is little more than a year, the months. */
export function listTicks(span: TimeSpan): readonly TimeTick[] {
  const [firstYear, lastYear] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  const days = countDays(span.from, span.to);
  const inMonths = days <= longestInMonths;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(firstYear + index));
  const dates = inMonths
    ? years.flatMap((year) =>
        Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
      )
    : years;
  const toDay = (date: string): string => (inMonths ? `${date}-01` : `${date}-01-01`);
  return dates
    .filter((date) => isWithin(toDay(date), span))
    .map((date) => ({
      date,
      at: placeDay(toDay(date), span),
      named: !inMonths || days <= longestInNamedMonths || Number(date.slice(5)) % 3 === 1,
    }));
}

/** A share of the way as a length of CSS and SVG: `12.34%`. */
export function toPercent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
