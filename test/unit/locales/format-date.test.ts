import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from '../../../content/locales/format-date.ts';

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
    expect(formatDate(date, language)).toBe(text);
  });

  it.each(['', 'soon', '2024-13-45', 'not known!', '20240702', '2024-7-2'])('%j stays as it is', (text) => {
    expect(formatDate(text, 'en-GB')).toBe(text);
  });

  it.each(['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Jerusalem'])('is the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(formatDate('2024-07-02', 'en-GB')).toBe('2 July 2024');
    expect(formatDate('2024-01', 'en-GB')).toBe('January 2024');
    expect(formatDate('2024', 'en-GB')).toBe('2024');
  });
});
