import * as v from 'valibot';

/** A stable id: lower-case words and numbers joined by hyphens; equal to the file's name; carries no verdict. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words and numbers joined by hyphens'),
);

function isRealDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** A calendar day, ISO 8601 (`2024-07-02`), that exists. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day written as 2024-07-02'),
  v.check(isRealDay, 'a day that exists in the calendar'),
);

/** A point in time as exactly as it is known: a year, a month or a day (`2018`, `2024-10`, `2024-10-16`). */
export const PartialDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'a year, a month or a day: 2018, 2024-10 or 2024-10-16'),
  v.check((text) => text.length < 10 || isRealDay(text), 'a day that exists in the calendar'),
);
