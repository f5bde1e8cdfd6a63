import { isNumber } from './pattern.ts';
import type { ReadMonth } from './read-month.ts';
import { gapBehind } from './split-words.ts';
import type { SplitText } from './split-words.ts';

/** A day written in a text. */
export interface WrittenDate {
  /** ISO. */
  readonly day: string;
  /** Whether its year stands there too, or is only concluded from the article's day. */
  readonly hasYear: boolean;
  /** First word, and behind the last one. */
  readonly at: number;
  readonly end: number;
}

/** How dates are written in one language. */
export interface DateReading {
  readonly readMonth: ReadMonth;
  /** Whether 5/1/2025 is 5 January. */
  readonly dayFirst: boolean;
  /** The article's day, ISO, if it is known. */
  readonly published: string | null;
}

/** Days: an article writes the year where a day lies further back. */
const furthestWithoutYear = 200;
const dayLength = 86_400_000;

function toDay(year: number, month: number, day: number): string | null {
  const iso = `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  // A thirtieth of February is read as a day in March.
  const time = Date.parse(iso);
  return time > 0 && new Date(time).getUTCDate() === day ? iso : null;
}

function readYear(word: string | undefined): number | null {
  return word !== undefined && /^20[12]\d$/.test(word) ? Number(word) : null;
}

function readDayNumber(word: string | undefined): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/.exec(word ?? '') ?? [];
  const day = Number(digits);
  return day >= 1 && day <= 31 ? day : null;
}

/** The latest such day that is not after the article's, if it is near enough to be told without its year. */
function concludeYear(month: number, day: number, published: string | null): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const thisYear = toDay(year, month, day);
  const chosen = thisYear !== null && thisYear <= published ? thisYear : toDay(year - 1, month, day);
  const age = chosen === null ? Infinity : (Date.parse(published) - Date.parse(chosen)) / dayLength;
  return age <= furthestWithoutYear ? chosen : null;
}

function isOf(word: string | undefined): boolean {
  return word === 'of' || word === 'de' || word === 'del';
}

/** Every day written in `text`: 27 May 2024, May 27, 15. Januar, 15 de enero de 2025, 2024-05-27, 15.1.2025. */
export function findDates(
  text: SplitText,
  { readMonth, dayFirst, published }: DateReading,
): readonly WrittenDate[] {
  const { words } = text;
  const between = (at: number): string => gapBehind(text, at).trim();
  const found: WrittenDate[] = [];
  const add = (at: number, end: number, year: number | null, month: number, day: number): void => {
    const full = year === null ? concludeYear(month, day, published) : toDay(year, month, day);
    if (full !== null) found.push({ day: full, hasYear: year !== null, at, end });
  };
  /** The month behind a day; Arab outlets write it in both of its names, with a stroke between. */
  const readBehind = (at: number): ReturnType<ReadMonth> => {
    const first = readMonth(text, at);
    const again = first && between(first.end - 1) === '/' ? readMonth(text, first.end) : null;
    return first && again ? { month: first.month, end: again.end } : first;
  };
  const readBefore = (at: number): { readonly month: number; readonly at: number } | null => {
    for (const from of [at - 1, at - 2]) {
      const month = from >= 0 ? readMonth(text, from) : null;
      if (month?.end === at) return { month: month.month, at: from };
    }
    return null;
  };
  const readNumber = (at: number): void => {
    const [one, two, three] = [words[at], words[at + 1], words[at + 2]];
    const day = readDayNumber(one);
    const behind = day && readBehind(isOf(two) ? at + 2 : at + 1);
    if (behind) {
      const yearAt = isOf(words[behind.end]) ? behind.end + 1 : behind.end;
      const year = readYear(words[yearAt]);
      const first = at > 0 && /^[-–]$/.test(between(at - 1)) ? readDayNumber(words[at - 1]) : null;
      if (first !== null) add(at - 1, at, year, behind.month, first);
      add(at, year === null ? behind.end : yearAt + 1, year, behind.month, day);
      return;
    }
    const before = day && readBefore(at);
    if (before) {
      const year = readYear(two);
      add(before.at, year === null ? at + 1 : at + 2, year, before.month, day);
      return;
    }
    const marks = between(at) + between(at + 1);
    if (marks === '--' && readYear(one) !== null) add(at, at + 3, readYear(one), Number(two), Number(three));
    if (dayFirst && /^(?:\.\.|\/\/)$/.test(marks) && readYear(three) !== null) {
      add(at, at + 3, readYear(three), Number(two), Number(one));
    }
  };
  for (let at = 0; at < words.length; at += 1) {
    if (isNumber(words[at] ?? '')) readNumber(at);
  }
  return found;
}
