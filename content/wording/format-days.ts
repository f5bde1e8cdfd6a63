import type { WrittenForms } from '../model/compiled-facts.ts';
import { formatDate } from './format-date.ts';

interface Language {
  readonly locale: string;
  readonly written: WrittenForms;
}

/** From one day to another (ISO), as briefly as the language writes it; a single day where both are one. */
export function formatDays(from: string, to: string, language: Language): string {
  if (to <= from) return formatDate(from, language);
  const known = language.written.spans[`${from}/${to}`];
  if (known !== undefined) return known;
  const style = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language.locale, style).formatRange(Date.parse(from), Date.parse(to));
}
