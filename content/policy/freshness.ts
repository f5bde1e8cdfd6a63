import { dayLength } from '../model/day-length.ts';

/** How much a reader may lean on the record, by its age. */
export type FreshnessLevel = 'fresh' | 'may-be-out-of-date' | 'does-not-cover';

/** The age of the record on a day. `tabOnly`: too old to open by itself. */
export interface Freshness {
  readonly days: number;
  readonly level: FreshnessLevel;
  readonly tabOnly: boolean;
}

/** An article's day against the record's: days after it, or null where the article is not newer or has no date. */
export type DaysNewer = number | null;

const mayBeOutOfDateAfter = 14;
const doesNotCoverAfter = 60;
const tabOnlyAfter = 180;

/** Whole calendar days from `from` to `to` (ISO days); negative where `to` is earlier. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** The calendar day of a point in time, as the reader's clock has it. */
export function dayOf(now: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** How old the record checked to `checkedTo` is on `today` (ISO days). A clock that runs behind makes it 0 days old. */
export function judgeFreshness(checkedTo: string, today: string): Freshness {
  const days = Math.max(0, countDays(checkedTo, today));
  const level =
    days > doesNotCoverAfter ? 'does-not-cover' : days > mayBeOutOfDateAfter ? 'may-be-out-of-date' : 'fresh';
  return { days, level, tabOnly: days > tabOnlyAfter };
}

/** By how many days an article published on `published` is newer than the record; null where it is not. */
export function countDaysNewer(published: string | null, checkedTo: string): DaysNewer {
  if (published === null) return null;
  const days = countDays(checkedTo, published);
  return days > 0 ? days : null;
}
