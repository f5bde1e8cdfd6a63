import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../../content/build/check/rules/known-languages.ts';
import { noHiddenSigns } from '../../../content/build/check/rules/no-hidden-signs.ts';
import { sameNumbers } from '../../../content/build/check/rules/same-numbers.ts';
import { sameStructure } from '../../../content/build/check/rules/same-structure.ts';
import { similarLength } from '../../../content/build/check/rules/similar-length.ts';
import { readFindings, replace } from '../make-facts.ts';

const event = 'events/agreement-2024-01-15.yaml';
const stood = 'where-things-stood.yaml';
const english = 'The mediators announced an agreement.';

/** The room with the summary of its agreement in English and in another language. */
function translate(
  en: string,
  language: string,
  text: string,
): { readonly [event]: (old: string) => string } {
  return { [event]: replace(`en: ${english}`, `en: ${en}\n  ${language}: ${text}`) };
}

/** The room with `months`, `prefixes` and all else that matching knows left out, and one more language published. */
function publish(language: string, locale: string): { readonly 'languages.yaml': (old: string) => string } {
  const state = 'translation:\n    status: draft\n    made: machine\n    date: 2024-02-10';
  return { 'languages.yaml': (old) => `${old}${language}:\n  locale: ${locale}\n  ${state}\n` };
}

describe('known-languages', () => {
  it('is content with a text in a language that is published', () => {
    expect(
      readFindings(knownLanguages, translate(english, 'de', 'Die Vermittler gaben eine Einigung bekannt.')),
    ).toEqual([]);
  });

  it('finds a language that is not', () => {
    expect(readFindings(knownLanguages, translate(english, 'dw', 'Die Vermittler.'))).toEqual([
      'content/facts/events/agreement-2024-01-15.yaml:8  "dw" is not published.  [known-languages]\n' +
        '    → Correct the tag, or add it to languages.yaml.',
    ]);
  });

  it('wants to know how the texts of a language were made', () => {
    const changes = { 'languages.yaml': (old: string) => `${old}fr:\n  locale: fr-FR\n` };
    expect(readFindings(knownLanguages, changes)).toHaveLength(1);
    const withoutEnglish = { 'languages.yaml': replace('en:\n  locale: en-GB', 'fr:\n  locale: fr-FR') };
    expect(readFindings(knownLanguages, withoutEnglish).join()).toContain(
      'English is what is translated from',
    );
  });

  it('knows the translation of an entry only in languages that there are', () => {
    const reviewed = (tag: string): string =>
      `translation:\n  ${tag}:\n    status: reviewed\n    made: machine\n    date: 2024-02-10\n    reviewer: R. E. Viewer\n    reviewedOn: 2024-02-12\n`;
    expect(readFindings(knownLanguages, { [event]: (old) => old + reviewed('de') })).toEqual([]);
    expect(readFindings(knownLanguages, { [event]: (old) => old + reviewed('it') })).toHaveLength(1);
  });
});

describe('same-structure', () => {
  const list = 'en:\n    - The first steps were taken.\n';

  it('is content with as many items', () => {
    const changes = { [stood]: replace(list, `${list}  de:\n    - Die ersten Schritte waren getan.\n`) };
    expect(readFindings(sameStructure, changes)).toEqual([]);
  });

  it('finds an item too many', () => {
    const changes = { [stood]: replace(list, `${list}  de:\n    - Die Schritte.\n    - Die ersten.\n`) };
    expect(readFindings(sameStructure, changes)).toEqual([
      'content/facts/where-things-stood.yaml:7  The list has 2 items in "de" and 1 in English.  [same-structure]\n' +
        '    → Translate item by item, joining and splitting none.',
    ]);
  });
});

describe('same-numbers', () => {
  const find = (en: string, language: string, locale: string, text: string): readonly string[] =>
    readFindings(sameNumbers, {
      ...translate(en, language, text),
      ...(language === 'de' ? {} : publish(language, locale)),
    });

  it.each([
    ['de', 'de-DE', '1,200 lorries and 2.5 per cent', '1.200 Lastwagen und 2,5 Prozent'],
    ['fr', 'fr-FR', '1,200 lorries and 2.5 per cent', '1\u202F200 camions et 2,5 pour cent'],
    ['es', 'es-ES', 'On 3 May 2024, 1,200 people', 'El 3 de mayo de 2024, 1200 personas'],
    ['ar', 'ar-u-nu-latn', 'On 3 May 2024, 1,200 people', 'في 3 مايو 2024، 1,200 شخص'],
    ['he', 'he-IL', 'On 3 May 2024, 1,200 people', '3 מאי 2024, 1,200 איש'],
    ['de', 'de-DE', 'They may come', 'Sie kommen vielleicht'],
  ])('is content with the same in %s', (language, locale, en, text) => {
    expect(find(en, language, locale, text)).toEqual([]);
  });

  it.each([
    ['another number', '1,200 people', '1.300 Menschen', 'The numbers are 1300, in English 1200.'],
    ['a number too many', 'Many people', '1.300 Menschen', 'The numbers are 1300, in English none.'],
    ['a thousandth', '1,200 people', '1,200 Menschen', 'The numbers are 1.200, in English 1200.'],
    ['another month', 'On 3 May 2024', 'Am 3. März 2024', 'The months differ: May, March.'],
    ['a month too many', 'On the 3rd', 'Am 3. März', 'The months differ: March.'],
    ['other digits', 'On 3 May', 'Am ٣ Mai', 'There are digits other than 0 to 9.'],
  ])('finds %s', (_, en, text, what) => {
    expect(find(en, 'de', 'de-DE', text)).toEqual([expect.stringContaining(`:8  ${what}`)]);
  });
});

describe('similar-length', () => {
  const long =
    'The mediators announced an agreement of three phases, which the parties were to begin at once.';

  it('is content with a text of about the same length', () => {
    const text =
      'Die Vermittler gaben eine Einigung in drei Phasen bekannt, mit der die Parteien sofort beginnen sollten.';
    expect(readFindings(similarLength, translate(long, 'de', text))).toEqual([]);
  });

  it.each([
    ['Eine Einigung.', '15 %'],
    [`Die Vermittler ${'und noch andere '.repeat(12)}gaben eine Einigung bekannt.`, '250 %'],
  ])('finds what was left out or added: %s', (text, share) => {
    expect(readFindings(similarLength, translate(long, 'de', text)).join()).toContain(share);
  });
});

describe('no-hidden-signs', () => {
  it('is content with letters of every script', () => {
    expect(readFindings(noHiddenSigns, translate(english, 'de', 'Ärger, غزة, עזה, l’accord'))).toEqual([]);
  });

  it.each(['\u200F', '\u202B', '\u2067', '\u200B'])('finds a sign that nobody sees: %j', (sign) => {
    expect(readFindings(noHiddenSigns, translate(english, 'de', `Gaza${sign} Stadt`))).toHaveLength(1);
  });
});
