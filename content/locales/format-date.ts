import type { WrittenForms } from '../model/compiled-facts.ts';
import { writeDigits } from './write-digits.ts';

function chooseForm(date: string, { days, months, years }: WrittenForms): string | undefined {
  const month = Number(date.slice(5, 7)) - 1;
  const forms: Readonly<Record<number, string | undefined>> = { 4: years, 7: months[month], 10: days[month] };
  return forms[date.length];
}

/**
 * A day, month or year (`2024-07-02`, `2024-07`, `2024`) written out; the text itself if it is none. Not by `Intl`: what a
 * browser loads for the first date takes longer than all the rest of the panel.
 */
export function formatDate(date: string, { written }: { readonly written: WrittenForms }): string {
  const form = chooseForm(date, written);
  if (form === undefined || Number.isNaN(Date.parse(date))) return date;
  return form
    .replace('{day}', writeDigits(Number(date.slice(8)), written.digits))
    .replace('{year}', writeDigits(Number(date.slice(0, 4)), written.digits));
}
