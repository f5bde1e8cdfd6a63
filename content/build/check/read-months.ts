/** The twelve months of `language` as `Intl` writes them in a date. */
export function listMonths(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2024, month, 15));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

/** Which of twelve months `text` names, by a pattern for each: their places in the list. */
export function readMonths(text: string, months: readonly RegExp[]): readonly number[] {
  return months.flatMap((pattern, month) => (pattern.test(text) ? [month] : []));
}
