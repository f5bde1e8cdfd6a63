import { nameRow } from '../../wording/format-list.ts';
import { pluralCategories } from '../../wording/plural-categories.ts';
import type { WrittenForms } from '../../model/compiled-facts.ts';

/** A day that no month lacks and a year, neither of which is part of any month's name; and a day of one digit. */
const [someDay, someYear, shortDay] = [22, 2222, 3];

/** From one day to another, ISO. */
type Span = readonly [from: string, to: string];

/**
 * For each of 0 to 199 the place of its plural category; throws for a language in which that does not tell of all numbers
 * below a thousand.
 */
function listPlurals(locale: string): string {
  const rules = new Intl.PluralRules(locale);
  const placeOf = (count: number): number => pluralCategories.indexOf(rules.select(count));
  const places = Array.from({ length: 1000 }, (_, count) => placeOf(count));
  if (places.some((place, count) => count >= 200 && place !== places[100 + (count % 100)]))
    throw new Error(`In ${locale} more than the last two digits decide on the plural.`);
  return places.slice(0, 200).join('');
}

/**
 * How `Intl` writes days, months, years, digits, plurals, `spans`, `rows` and the names of `languages` in `locale` (BCP 47), by
 * the calendar in which the record has its dates.
 */
export function listWrittenForms(
  locale: string,
  spans: readonly Span[] = [],
  languages: readonly string[] = [],
  rows: readonly (readonly string[])[] = [],
): WrittenForms {
  const formatOf = (style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  const write = (month: number, style: Intl.DateTimeFormatOptions): string => {
    const format = formatOf(style);
    const parts = (day: number): readonly Intl.DateTimeFormatPart[] =>
      format.formatToParts(Date.UTC(someYear, month, day));
    const isPadded = parts(shortDay).some(({ type, value }) => type === 'day' && value.length > 1);
    const places: Readonly<Record<string, string>> = { day: isPadded ? '{dd}' : '{day}', year: '{year}' };
    return parts(someDay)
      .map(({ type, value }) => places[type] ?? value)
      .join('');
  };
  const eachMonth = (style: Intl.DateTimeFormatOptions): readonly string[] =>
    Array.from({ length: 12 }, (_, month) => write(month, style));
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    days: eachMonth(day),
    months: eachMonth({ year: 'numeric', month: 'long' }),
    shortDays: eachMonth({ dateStyle: 'medium' }),
    shortMonths: eachMonth({ month: 'short' }),
    years: write(0, { year: 'numeric' }),
    spans: Object.fromEntries(
      spans.map(([from, to]) => [
        `${from}/${to}`,
        formatOf(day).formatRange(Date.parse(from), Date.parse(to)),
      ]),
    ),
    rows: Object.fromEntries(rows.map((words) => [nameRow(words), lists.format(words)])),
    languages: Object.fromEntries(languages.map((tag) => [tag, names.of(tag) ?? tag])),
    plurals: listPlurals(locale),
    digits: Array.from({ length: 10 }, (_, digit) => numbers.format(digit)).join(''),
  };
}
