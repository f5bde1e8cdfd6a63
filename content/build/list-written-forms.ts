import type { WrittenForms } from '../model/compiled-facts.ts';

/** A day that no month lacks and a year, neither of which is part of any month's name. */
const [someDay, someYear] = [22, 2222];

/** How `Intl` writes days, months, years and digits in `locale` (BCP 47), by the calendar in which the record has its dates. */
export function listWrittenForms(locale: string): WrittenForms {
  const write = (month: number, style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' })
      .formatToParts(Date.UTC(someYear, month, someDay))
      .map(({ type, value }) => (type === 'day' || type === 'year' ? `{${type}}` : value))
      .join('');
  const eachMonth = (style: Intl.DateTimeFormatOptions): readonly string[] =>
    Array.from({ length: 12 }, (_, month) => write(month, style));
  const numbers = new Intl.NumberFormat(locale);
  return {
    days: eachMonth({ year: 'numeric', month: 'long', day: 'numeric' }),
    months: eachMonth({ year: 'numeric', month: 'long' }),
    years: write(0, { year: 'numeric' }),
    digits: Array.from({ length: 10 }, (_, digit) => numbers.format(digit)).join(''),
  };
}
