const styles = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** A day, month or year (`2024-07-02`, `2024-07`, `2024`) written out in `language`; the text itself if it is none. */
export function formatDate(date: string, language: string): string {
  const style = styles[date.length as keyof typeof styles];
  const time = Date.parse(date);
  if (!style || Number.isNaN(time)) return date;
  // Days are calendar days, not points in time: without UTC they would move in the west.
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(time);
}
