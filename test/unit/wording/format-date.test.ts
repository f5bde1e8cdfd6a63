import { afterEach, describe, expect, it, vi } from 'vitest';
import { listWrittenForms } from '../../../content/build/compile/list-written-forms.ts';
import { formatDate, formatShortDay, formatShortMonth } from '../../../content/wording/format-date.ts';

const write = (date: string, locale: string): string =>
  formatDate(date, { written: listWrittenForms(locale) });

/** Every day of a leap year and of the next, ISO. */
const days = Array.from({ length: 731 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
);

describe('a date written out', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['2024-07-02', 'en-GB', '2 July 2024'],
    ['2024-07', 'en-GB', 'July 2024'],
    ['2024', 'en-GB', '2024'],
    ['2024-07-02', 'de', '2. Juli 2024'],
    ['2024-07-02', 'fr', '2 juillet 2024'],
    ['2024-02-29', 'en-GB', '29 February 2024'],
  ])('%s in %s is %s', (date, language, text) => {
    expect(write(date, language)).toBe(text);
  });

  it.each(['en-GB', 'ar-u-nu-latn', 'ar-EG', 'he', 'fr-FR', 'de-DE', 'es-ES', 'ja'])(
    'in %s is written as the browser writes it, every day of two years',
    (locale) => {
      const browsers = (style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
        new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
      const day = browsers({ year: 'numeric', month: 'long', day: 'numeric' });
      const month = browsers({ year: 'numeric', month: 'long' });
      const year = browsers({ year: 'numeric' });
      const shortDay = browsers({ dateStyle: 'medium' });
      const shortMonth = browsers({ month: 'short' });
      const language = { written: listWrittenForms(locale) };
      for (const date of days) {
        const time = Date.parse(date);
        expect(formatDate(date, language)).toBe(day.format(time));
        expect(formatDate(date.slice(0, 7), language)).toBe(month.format(time));
        expect(formatDate(date.slice(0, 4), language)).toBe(year.format(time));
        expect(formatShortDay(date, language)).toBe(shortDay.format(time));
        expect(formatShortMonth(date, language)).toBe(shortMonth.format(time));
      }
    },
  );

  it.each(['', 'soon', '2024-13-45', 'not known!', '20240702', '2024-7-2'])('%j stays as it is', (text) => {
    expect(write(text, 'en-GB')).toBe(text);
  });

  it.each(['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Jerusalem'])('is the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(write('2024-07-02', 'en-GB')).toBe('2 July 2024');
    expect(write('2024-01', 'en-GB')).toBe('January 2024');
    expect(write('2024', 'en-GB')).toBe('2024');
  });
});
