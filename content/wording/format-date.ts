import type { WrittenForms } from '../model/compiled-facts.ts';
import { writeDigits } from './write-digits.ts';

interface Language {
  readonly written: WrittenForms;
}

const monthOf = (date: string): number => Number(date.slice(5, 7)) - 1;

function chooseForm(date: string, { days, months, years }: WrittenForms): string | undefined {
  const month = monthOf(date);
  const forms: Readonly<Record<number, string | undefined>> = { 4: years, 7: months[month], 10: days[month] };
  return forms[date.length];
}

function fillForm(form: string, date: string, { digits }: WrittenForms): string {
  const day = Number(date.slice(8));
  return form
    .replace('{day}', writeDigits(day, digits))
    .replace('{dd}', `${day < 10 ? writeDigits(0, digits) : ''}${writeDigits(day, digits)}`)
    .replace('{year}', writeDigits(Number(date.slice(0, 4)), digits));
}

/**
 * A day, month or year (`2024-07-02`, `2024-07`, `2024`) written out; the text itself if it is none. Not by `Intl`: what a
 * browser loads for the first date takes longer than all the rest of the panel.
 */
export function formatDate(date: string, { written }: Language): string {
  const form = chooseForm(date, written);
  return form === undefined || Number.isNaN(Date.parse(date)) ? date : fillForm(form, date, written);
}

/** A day of the record (`2024-07-02`) as briefly as the language writes it: "2 Jul 2024". */
export function formatShortDay(date: string, { written }: Language): string {
  const form = written.shortDays[monthOf(date)];
  return form === undefined ? date : fillForm(form, date, written);
}

/** The month of a day of the record (`2024-07-02`) by its short name alone: "Jul". */
export function formatShortMonth(date: string, { written }: Language): string {
  return written.shortMonths[monthOf(date)] ?? date;
}
