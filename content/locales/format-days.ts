import { dayFormat } from './format-date.ts';

const dayLength = 86_400_000;

/** From one day to another (ISO), as briefly as `locale` writes it; a single day where both are one. */
export function formatDays(from: string, to: string, locale: string): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const format = dayFormat(locale);
  // formatRange takes longer, and writes one date for two moments of the same day.
  return end - start < dayLength ? format.format(start) : format.formatRange(start, end);
}
