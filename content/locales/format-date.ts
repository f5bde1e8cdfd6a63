import { makeOnce } from './make-once.ts';

// Days are calendar days, not points in time: without UTC they would move in the west.
const formats = {
  4: makeOnce((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })),
  7: makeOnce(
    (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  ),
  10: makeOnce(
    (locale) =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  ),
} as const;

/** Writes whole days in a locale. */
export const dayFormat = formats[10];

/** A day, month or year (`2024-07-02`, `2024-07`, `2024`) written out in `language`; the text itself if it is none. */
export function formatDate(date: string, language: string): string {
  const formatOf = formats[date.length as keyof typeof formats];
  const time = Date.parse(date);
  return !formatOf || Number.isNaN(time) ? date : formatOf(language).format(time);
}
