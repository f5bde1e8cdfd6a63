import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../../content/build/check/check-messages.ts';
import type { Messages } from '../../../content/build/read/read-messages.ts';

const english: Messages = {
  close: 'Close',
  age: { one: '{count} day, {date}', other: '{count} days, {date}' },
};

function check(messages: Messages, language = 'de'): readonly string[] {
  return checkMessages(english, messages, language).map(({ what }) => what);
}

const german: Messages = { close: 'Zu', age: { one: '{count} Tag, {date}', other: '{count} Tage, {date}' } };

describe('the messages of a language', () => {
  it('are in order with every key, place and plural form', () => {
    expect(check(german)).toEqual([]);
  });

  it('may say one and two without the number, and nothing without anything', () => {
    const age = { zero: 'لا شيء', one: 'يوم، {date}', two: 'يومان، {date}' };
    const rest = Object.fromEntries(['few', 'many', 'other'].map((form) => [form, '{count} {date}']));
    expect(check({ close: 'أغلق', age: { ...age, ...rest } }, 'ar')).toEqual([]);
  });

  it.each<readonly [string, Messages, string]>([
    ['a missing key', { age: german['age'] ?? '' }, '"close": it is missing.'],
    ['an empty text', { ...german, close: ' ' }, '"close": it lacks its text.'],
    ['an unknown key', { ...german, open: 'Auf' }, '"open": there is no such message in English.'],
    [
      'a lost place',
      { ...german, age: { one: '{count} {date}', other: '{count}' } },
      '"age": its places are "{count}" and not "{count} {date}".',
    ],
    [
      'a missing plural form',
      { ...german, age: { other: '{count} {date}' } },
      '"age": it lacks the plural form one.',
    ],
    [
      'a form of other languages',
      { ...german, age: { one: '{date}', few: '{count} {date}', other: '{count} {date}' } },
      '"age": "few" is no plural form of the language.',
    ],
    [
      'one text for all',
      { ...german, age: '{count} {date}' },
      '"age": it needs a text for each plural form.',
    ],
    [
      'forms for one text',
      { ...german, close: { one: 'Zu', other: 'Zu' } },
      '"close": it has plural forms where English has one text.',
    ],
  ])('fail with %s', (_, messages, what) => {
    expect(check(messages)).toEqual([what]);
  });
});
