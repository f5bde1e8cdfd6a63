import { array, assert, constantFrom, json, oneof, property, string } from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../evaluate/detect.ts';
import { hints, vocabulary } from 'virtual:detector-vocabulary';
import { parsePage, writeArticle } from '../article/parse-page.ts';

const url = 'https://news.example/world/a-story-of-our-own-today';
const headline = 'Hamas rejects Gaza ceasefire proposal';
const judge = (html: string, address = url) => detect(parsePage(html), address, hints, vocabulary);
function isRead(html: string, address = url): boolean {
  return judge(html, address).evidence.every(({ kind }) => kind !== 'unreadable');
}

const pieces = constantFrom(
  '<p>',
  '</p>',
  '<article>',
  '</div>',
  '<h1>',
  '<script type="application/ld+json">',
  '</script>',
  '<!--',
  '<meta content',
  '\u202E',
  '\uD800',
  'Gaza ceasefire talks',
  '<svg><title>',
  '{"@type":',
);

describe('pages that nobody meant to write', () => {
  it('of random pieces are read without an error', () => {
    assert(
      property(array(oneof(pieces, string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        expect(isRead(`<html>${parts.join('')}</html>`)).toBe(true);
      }),
    );
  });

  it('with random bytes as JSON-LD keep their headline', () => {
    assert(
      property(oneof(json(), string({ unit: 'binary' })), (data) => {
        const head = `<script type="application/ld+json">${data.replaceAll('<', '')} NewsArticle</script>`;
        expect(judge(writeArticle(headline, 'A lead.', { head })).verdict).toBe('talks');
      }),
    );
  });

  it('with any address are read without an error', () => {
    assert(
      property(string({ unit: 'binary' }), (address) => {
        expect(isRead(writeArticle(headline, ''), address)).toBe(true);
      }),
    );
  });

  it('with deeply nested elements and data are judged by their headline', () => {
    const nested = `${'{"@graph":['.repeat(2000)}${']}'.repeat(2000)}`;
    const page = writeArticle(headline, 'A lead.', {
      head: `<script type="application/ld+json">${nested}</script>`,
      body: '<div>'.repeat(3000),
    });
    expect(judge(page).verdict).toBe('talks');
  });

  it('with a right-to-left override in the headline are judged by its letters', () => {
    expect(
      judge(writeArticle('\u202EHamas rejects Ga\u200Bza cease\u00ADfire proposal\u202C', 'A lead.')).verdict,
    ).toBe('talks');
  });

  it('without any element are read without an error', () => {
    const empty = new Window().document;
    empty.documentElement.remove();
    expect(detect(empty as unknown as Document, url, hints, vocabulary).verdict).toBe('none');
  });
});
