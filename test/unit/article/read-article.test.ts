import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../../content/article/read-article.ts';
import { parsePage, writeArticle } from './parse-page.ts';

const url = 'https://news.example/world/talks-resume-in-cairo-today';
const read = (head: string, body = '') =>
  readArticle(parsePage(writeArticle('Talks resume in Cairo', 'Mediators meet again.', { head, body })), url);
const linked = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const article = {
  '@type': 'NewsArticle',
  headline: 'Talks on a truce resume',
  datePublished: '2025-07-01T08:00:00Z',
};

describe('structured data', () => {
  it.each([
    ['a single block', linked(article)],
    ['an array', linked([{ '@type': 'Organization', name: 'The Sample' }, article])],
    ['a graph', linked({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, article] })],
    ['several types', linked({ ...article, '@type': ['Thing', 'https://schema.org/ReportageNewsArticle'] })],
    ['the main entity of a page', linked({ '@type': 'WebPage', mainEntity: article })],
    ['several blocks, one of them broken', linked('{"@type": "NewsArticle", ') + linked(article)],
    ['a CDATA section', linked(`\n<![CDATA[\n${JSON.stringify(article)}\n]]>\n`)],
    [
      'a raw line break',
      linked(JSON.stringify(article).replace('truce', 'truce\n').replace('truce\n', 'truce')),
    ],
    [
      'a trailing comma',
      linked('{"@type":"NewsArticle","headline":"Talks on a truce resume","datePublished":"2025-07-01",}'),
    ],
  ])('of %s gives headline and day', (_, head) => {
    const reading = read(head);
    expect(reading.headlines).toContain('Talks on a truce resume');
    expect(reading.published).toBe('2025-07-01');
  });

  it.each([
    ['counts in the body too', '<meta property="og:title" content="Talks">', '2025-07-01'],
    ['is not looked for in the body of a page without a preview card', '', null],
    [
      'is not looked for in the body where the head says what and of when the page is',
      '<meta property="og:title" content="Talks"><meta property="og:type" content="article"><meta name="date" content="2025-06-30">',
      '2025-06-30',
    ],
  ])('%s', (_, head, day) => {
    const page = writeArticle('Talks resume in Cairo', 'A lead.', { head });
    const document = parsePage(page.replace('</body>', `${linked(article)}</body>`));
    expect(readArticle(document, url).published).toBe(day);
  });

  it.each([
    ['2025-11-05T23:30:00-05:00', '2025-11-05'],
    ['Wed, 05 Nov 2025 23:30:00 -0500', '2025-11-05'],
    ['November 5, 2025', '2025-11-05'],
    ['Nov 5, 2025, 0:10 AM', '2025-11-05'],
    ['2025/11/05', '2025-11-05'],
    ['Wed Nov 05 23:30:36 CET 2025', '2025-11-05'],
    ['Wed Nov 05 2025 23:30:36 GMT-0500', '2025-11-05'],
    ['2025-11-05+03:00', '2025-11-05'],
    ['2025-11-05 at 23h30', '2025-11-05'],
    ['10:00 AM, November 5, 2025', null],
    ['November 99, 9999 99:99', null],
    ['yesterday', null],
  ])('has the day that the outlet wrote as %s, wherever the reader is', (datePublished, day) => {
    for (const zone of ['Asia/Jerusalem', 'America/Los_Angeles', 'UTC']) {
      vi.stubEnv('TZ', zone);
      expect(read(linked({ ...article, datePublished })).published).toBe(day);
    }
    vi.unstubAllEnvs();
  });

  it('of other stories does not count', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] };
    const other = { ...article, url: 'https://news.example/world/another-story-of-today' };
    expect(read(linked(list)).headlines).toEqual(['Talks resume in Cairo']);
    expect(read(linked(other)).headlines).toEqual(['Talks resume in Cairo']);
  });
});

describe('the words of a page', () => {
  it('take title and description from the preview card, and the day from meta', () => {
    const reading = read(
      '<meta property="og:title" content="Cairo talks - The Sample"><meta property="article:published_time" content="2025-03-04T05:06:07+02:00">',
    );
    expect(reading.headlines).toEqual(
      ['Talks resume in Cairo', 'Cairo talks - The Sample', 'Talks resume in Cairo']
        .filter((text, at, all) => all.indexOf(text) === at)
        .map((text) => text.replace(' - The Sample', text.length > 30 ? '' : ' - The Sample')),
    );
    expect(reading.published).toBe('2025-03-04');
  });

  it('leave out teasers, captions and related stories', () => {
    const reading = read(
      '',
      '<aside><p>A teaser of another story that is long enough to be taken for a paragraph.</p></aside>',
    );
    expect(reading.lead).not.toContain('teaser');
  });

  it('are there without a head', () => {
    const reading = readArticle(
      parsePage(
        '<h1>Talks resume in Cairo today</h1><p>Mediators from three states meet again after a week.</p>',
      ),
      url,
    );
    expect(reading.headline).toBe('Talks resume in Cairo today');
    expect(reading.published).toBeNull();
  });

  it('prefer the headline that the title repeats over a logo', () => {
    const page =
      '<html><head><title>Talks resume in Cairo</title></head><body><h1>The Sample Daily Paper</h1><h1>Talks resume in Cairo</h1></body></html>';
    expect(readArticle(parsePage(page), url).headline).toBe('Talks resume in Cairo');
  });
});
