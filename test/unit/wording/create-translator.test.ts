import { describe, expect, it } from 'vitest';
import { listWrittenForms } from '../../../content/build/compile/list-written-forms.ts';
import { pluralCategories } from '../../../content/wording/plural-categories.ts';
import { createTranslator } from '../../../content/wording/create-translator.ts';
import type { MessageKey, Translate } from '../../../content/wording/create-translator.ts';
import type { Message } from '../../../content/model/compiled-facts.ts';

const days = 'recordCheckedTo' as MessageKey;
const name = 'panelName' as MessageKey;

const translate = (locale: string, messages: Readonly<Record<string, Message>>): Translate =>
  createTranslator({ locale, messages, written: listWrittenForms(locale) });

describe('a translated message', () => {
  it('has its values in their places', () => {
    const t = translate('en', { [name]: '{one} and {two}, {one}' });
    expect(t(name, { one: 'Doha', two: 'Cairo' })).toBe('Doha and Cairo, Doha');
  });

  it('keeps the place of a value that was not given', () => {
    expect(translate('en', { [name]: 'On for {site}' })(name)).toBe('On for {site}');
  });

  it('does not fill a value that looks like a place', () => {
    const t = translate('en', { [name]: '{one}' });
    expect(t(name, { one: '{two}', two: 'Cairo' })).toBe('{two}');
    expect(t(name, { one: '$& and $1' })).toBe('$& and $1');
  });

  it('takes no value from what every object has', () => {
    const t = translate('en', { [name]: '{constructor} {toString}' });
    expect(t(name, {})).toBe('{constructor} {toString}');
  });

  it('writes numbers as the language does, and text as it is', () => {
    expect(translate('en', { [name]: '{count}' })(name, { count: 1234567 })).toBe('1,234,567');
    expect(translate('de', { [name]: '{count}' })(name, { count: 1234567 })).toBe('1.234.567');
    expect(translate('en', { [name]: '{count}' })(name, { count: '2735' })).toBe('2735');
    expect(translate('ar-EG', { [name]: '{count}' })(name, { count: 145 })).toBe('١٤٥');
    expect(translate('ar-EG', { [name]: '{count}' })(name, { count: 1450 })).toBe('١٬٤٥٠');
    expect(translate('en', { [name]: '{count}' })(name, { count: -1.5 })).toBe('-1.5');
  });

  it.each([
    ['en', [0, 1, 2, 11, 101], ['days', 'day', 'days', 'days', 'days']],
    ['fr', [0, 1, 2], ['day', 'day', 'days']],
  ])('in %s has the plural form of its count', (language, counts, words) => {
    const t = translate(language, { [days]: { one: 'day', other: 'days' } });
    expect(counts.map((count) => t(days, { count }))).toEqual(words);
  });

  it.each(['ar', 'de', 'en', 'es', 'fr', 'he', 'pl', 'lt'])(
    'in %s has for every number the form that the browser’s own rules give it',
    (locale) => {
      const rules = new Intl.PluralRules(locale);
      const forms = Object.fromEntries(pluralCategories.map((category) => [category, category]));
      const t = translate(locale, { [days]: forms });
      const counts = [...Array.from({ length: 1200 }, (_, count) => count), 1_000_000, 1.5, -1];
      expect(counts.map((count) => t(days, { count }))).toEqual(counts.map((count) => rules.select(count)));
    },
  );

  it('has all six forms where a language has them', () => {
    const forms = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' };
    const t = translate('ar', { [days]: forms });
    expect([0, 1, 2, 5, 42, 100].map((count) => t(days, { count }))).toEqual([
      '0',
      '1',
      '2',
      'few',
      'many',
      'other',
    ]);
  });

  it('falls back to the form "other" where the right one is missing, or there is no count', () => {
    const t = translate('ar', { [days]: { one: 'a day', other: 'days' } });
    expect(t(days, { count: 5 })).toBe('days');
    expect(t(days)).toBe('days');
  });

  it('is its key where there is no such message, so that a hole is seen', () => {
    expect(translate('en', {})(name)).toBe('panelName');
  });
});

describe('a value written the other way than the sentence around it', () => {
  const isolated = (text: string): string => `\u2068${text}\u2069`;

  it('is set apart, so that neither puts the other’s signs out of order', () => {
    const t = translate('ar-u-nu-latn', { siteSwitch: 'عرض السياق على {site}.' });
    expect(t('siteSwitch', { site: 'paper.example' })).toBe(`عرض السياق على ${isolated('paper.example')}.`);
    const english = translate('en-GB', { whyEvidence: 'Seen: {words}.' });
    expect(english('whyEvidence', { words: 'هدنة' })).toBe(`Seen: ${isolated('هدنة')}.`);
  });

  it.each([
    ['{site}', 'ישראל'],
    ['מ-{site}', 'ישראל'],
    ['On {site}', 'paper.example'],
    ['من {site}', '144'],
  ])('is left alone where the two go the same way: %s, %s', (siteSwitch, site) => {
    expect(translate('en', { siteSwitch })('siteSwitch', { site })).toBe(siteSwitch.replace('{site}', site));
  });

  it('has digits from 0 to 9 in Arabic', () => {
    const t = translate('ar-u-nu-latn', { tabAge: { other: '{count}' } });
    expect(t('tabAge', { count: 1234 })).toBe('1,234');
  });
});
