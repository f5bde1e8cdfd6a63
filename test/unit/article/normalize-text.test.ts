import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../content/article/normalize-text.ts';

describe('words in one spelling', () => {
  it.each([
    ['capitals and hyphens', 'Cease-Fire', 'cease fire'],
    ['accents', 'Trêve à Gaza, négociée', 'treve a gaza negociee'],
    ['elision with either apostrophe', "l’accord d'otages", 'l accord d otages'],
    ['sharp s and umlauts', 'Größe der Gespräche', 'grosse der gesprache'],
    ['soft hyphens', 'Waffen\u00ADstill\u00ADstand', 'waffenstillstand'],
    ['zero-width signs', 'cease\u200Bfi\u2060re\uFEFF', 'ceasefire'],
    ['directions', '\u202Etruce\u202C \u2067deal\u2069', 'truce deal'],
    ['Arabic vowel signs and shadda', 'هُدْنَةٌ مُؤَقَّتَة', 'هدنه موقته'],
    ['tatweel, also with dots between', 'حمـــاس حمـ.ـاس', 'حماس حماس'],
    ['alif and hamza forms', 'أإآا أسرى إطلاق', 'اااا اسري اطلاق'],
    ['Hebrew points', 'הֶסְכֵּם', 'הסכם'],
    ['geresh and gershayim inside words', 'צה"ל ג׳יהאד מו״מ', 'צהל גיהאד מומ'],
    ['quotation marks around Hebrew', '"עסקה" נחתמה', 'עסקה נחתמה'],
    ['full-width and presentation forms', 'ｔｒｕｃｅ ﻻ', 'truce لا'],
  ])('%s', (_, text, words) => {
    expect(normalizeText(text)).toBe(` ${words} `);
  });

  it('takes any text, lone surrogates included, and changes nothing the second time', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const once = normalizeText(`${text}\uD800`);
        expect(normalizeText(once)).toBe(once);
        expect(once).not.toMatch(/[\u00AD\u200B-\u200F\u202A-\u202E]/);
      }),
    );
  });
});
