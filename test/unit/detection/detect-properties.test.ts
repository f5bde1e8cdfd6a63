import {
  array,
  assert,
  constantFrom,
  dictionary,
  jsonValue,
  nat,
  oneof,
  property,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hints, vocabulary } from 'virtual:detector-vocabulary';
import { listTexts } from '../../../content/article/list-texts.ts';
import { readArticle } from '../../../content/article/read-article.ts';
import { readJsonLd } from '../../../content/article/read-json-ld.ts';
import { detect } from '../../evaluate/detect.ts';
import { tellHint } from '../../../content/detection/hint-at-talks.ts';
import { parsePage, writeArticle } from '../article/parse-page.ts';

const url = 'https://news.example/world/a-story-of-our-own-today';
const headlines: readonly string[] = [
  'Hamas rejects Gaza ceasefire proposal',
  'حماس ترفض مقترح وقف إطلاق النار في غزة',
  'חמאס דחה את ההצעה להפסקת אש בעזה',
  'Le Hamas rejette la proposition de cessez-le-feu à Gaza',
  'Die Hamas lehnt den Vorschlag für eine Waffenruhe in Gaza ab',
  'Hamás rechaza la propuesta de alto el fuego en Gaza',
];
const languages = ['en', 'ar', 'he', 'fr', 'de', 'es'];
const invisible = constantFrom('\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200E', '\u202A');
const runs = { numRuns: 500 };

const names =
  '@type @graph @id @context mainEntity mainEntityOfPage headline name url description datePublished uploadDate articleBody inLanguage toString __proto__';
const key = constantFrom(...names.split(' '));
const value = oneof(
  jsonValue(),
  constantFrom(
    'NewsArticle',
    'CollectionPage',
    ['Article', 'Thing'],
    url,
    '2026-07-03T08:00Z',
    '+012345-01-01',
    headlines[0],
  ),
);
const linked = dictionary(key, oneof(value, dictionary(key, value), array(dictionary(key, value))));
/** A page whose structured data are `data`; `<` would end the element. */
function withData(data: unknown): Document {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const head = `<script type="application/ld+json">${json}</script>`;
  return parsePage(writeArticle(headlines[0] ?? '', 'A lead.', { head }));
}

/** Structured data by which a search of these properties found something, which holds now. */
const found: readonly unknown[] = [
  { '@type': { toString: null } },
  { '@type': [{ toString: 1 }] },
  { '@type': 'NewsArticle', datePublished: '+012345-01-01' },
];

describe('the structured data of a page, whatever they are', () => {
  const expectReadable = (data: unknown): void => {
    const document = withData(data);
    expect(() => readJsonLd(document, url, true)).not.toThrow();
    const { published, headlines: read, lead } = readArticle(document, url, vocabulary.sections);
    // A day that later comparisons can trust.
    expect(published ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(read).toContain(headlines[0]);
    expect(lead.length).toBeLessThanOrEqual(2000);
    const { evidence } = detect(document, url, hints, vocabulary);
    expect(evidence.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
  };

  it('give a headline, a lead of bounded length, and a day or none', () => {
    assert(
      property(oneof(linked, array(linked)), (one) => expectReadable(one)),
      runs,
    );
  });

  it.each(found.map((data) => [JSON.stringify(data), data] as const))('hold for %s', (_, data) =>
    expectReadable(data),
  );
});

describe('the verdict', () => {
  it('is the same the second time, and the page is left as it was', () => {
    assert(
      property(linked, constantFrom(...headlines), (data, headline) => {
        const document = withData([data, { '@type': 'NewsArticle', headline }]);
        const before = document.documentElement.outerHTML;
        const first = detect(document, url, hints, vocabulary);
        expect(detect(document, url, hints, vocabulary)).toEqual(first);
        listTexts(document, url);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
    );
  });

  it('does not change with signs that nobody sees', () => {
    assert(
      property(
        constantFrom(...headlines.keys()),
        array(tuple(nat(), invisible), { maxLength: 20 }),
        (language, signs) => {
          let hidden = headlines[language] ?? '';
          for (const [at, sign] of signs) {
            const place = at % (hidden.length + 1);
            hidden = hidden.slice(0, place) + sign + hidden.slice(place);
          }
          const page = parsePage(writeArticle(hidden, '', { lang: languages[language] ?? '' }));
          expect(detect(page, url, hints, vocabulary).verdict).toBe('talks');
        },
      ),
      runs,
    );
  });

  it('is none for any page without one of the words that the gate looks for', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (title, lead) => {
        if (tellHint(` ${title} ${lead} `, hints) !== 'none') return;
        const clean = [title, lead].map((text) => text.replaceAll(/[<&"]/g, ' ')) as [string, string];
        expect(detect(parsePage(writeArticle(...clean)), url, hints, vocabulary).verdict).toBe('none');
      }),
    );
  });
});
