import { describe, expect, it } from 'vitest';
import { listWrittenForms } from '../../../content/build/compile/list-written-forms.ts';
import { formatDays } from '../../../content/wording/format-days.ts';

const known = [['2023-11-24', '2023-11-30']] as const;

const write = (from: string, to: string, locale = 'en-GB'): string =>
  formatDays(from, to, { locale, written: listWrittenForms(locale, known) });

describe('days from one to another', () => {
  it.each(['en-GB', 'ar-u-nu-latn', 'he', 'fr-FR', 'de-DE', 'es-ES'])(
    'in %s are written as the browser writes them, whether the record knows them or not',
    (locale) => {
      const style = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
      const browsers = new Intl.DateTimeFormat(locale, style);
      for (const [from, to] of [...known, ['2024-12-30', '2025-01-02'] as const])
        expect(write(from, to, locale)).toBe(browsers.formatRange(Date.parse(from), Date.parse(to)));
    },
  );

  it('are one day where they begin and end on it', () => {
    expect(write('2024-07-02', '2024-07-02')).toBe('2 July 2024');
  });
});
