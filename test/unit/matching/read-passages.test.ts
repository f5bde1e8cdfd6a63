import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateStretch } from '../../../content/matching/locate-stretch.ts';
import { readPassages } from '../../../content/matching/read-passages.ts';
import { readAgainstRecord } from '../../../content/matching/read-against-record.ts';
import { runAtOnce } from '../../../content/matching/steps.ts';
import { parsePage } from '../article/parse-page.ts';
import { matchingOf, record } from './read-story.ts';

const first = 'Negotiators from both sides met in Doha on Monday for a round of indirect talks about Gaza.';
const second =
  'Officials said that a deal was close, and that the Philadelphi corridor was still open between them.';
const third =
  'The mediators will meet again in Cairo on Thursday, a spokesman for the ministry told reporters.';

function page(body: string): Document {
  return parsePage(
    `<!doctype html><html><head><title>Talks on Gaza go on</title></head><body>${body}</body></html>`,
  );
}

function read(body: string): readonly string[] {
  return readPassages(page(body), 'Talks on Gaza go on').map(
    ({ role, text }) => `${role}: ${text.replace(/\s+/g, ' ').trim()}`,
  );
}

const story = `<p>${first}</p><p>${second}</p><p>${third}</p>`;

describe('the passages of a page', () => {
  it('are headline, lead and paragraphs in their order', () => {
    expect(read(`<article><h1>Talks on Gaza go on</h1>${story}</article>`)).toEqual([
      'headline: Talks on Gaza go on',
      `lead: ${first}`,
      `lead: ${second}`,
      `paragraph: ${third}`,
    ]);
  });

  it('hold a standfirst and the headings between paragraphs', () => {
    const body = `<article><header><h1>Talks on Gaza go on</h1><h2>A standfirst under the headline</h2></header>
      ${story}<h2>What is next in Cairo</h2><p>${first}</p></article>`;
    const roles = read(body).map((line) => line.split(':')[0]);
    expect(roles).toEqual(['headline', 'lead', 'lead', 'lead', 'paragraph', 'heading', 'paragraph']);
  });

  it('hold a standfirst that stands in front of the body of the article', () => {
    const standfirst = 'Qatar says that the two sides have never been this near to each other since March.';
    const body = `<article><h1>Talks on Gaza go on</h1><p>${standfirst}</p><div itemprop="articleBody">${story}</div></article>`;
    expect(read(body).slice(0, 3)).toEqual([
      'headline: Talks on Gaza go on',
      `lead: ${standfirst}`,
      `lead: ${first}`,
    ]);
  });

  it.each([
    [
      'a caption',
      '<figure><img><figcaption>A photograph of the talks in Doha, taken there on Monday.</figcaption></figure>',
    ],
    [
      'a teaser',
      '<p><a href="/x">Read more: what the Witkoff framework was and what became of it in 2025</a></p>',
    ],
    ['a box of related stories', `<div class="article__related-stories"><p>${third}</p></div>`],
    ['comments', `<section id="comments"><p>${third}</p></section>`],
    ['a list in the margin', `<aside><p>${third}</p></aside>`],
    ['a newsletter', `<form><p>${third}</p></form>`],
    ['a hidden text', `<p hidden>${third}</p>`],
    ['a script', `<script>"${third}"</script>`],
    ['a label of the site', '<div>Share this article</div>'],
    ['the foot of the page', `<footer><p>${third}</p></footer>`],
  ])('do not hold %s', (_, part) => {
    expect(
      read(`<article><h1>Talks on Gaza go on</h1><p>${first}</p><p>${second}</p>${part}</article>`),
    ).toEqual(['headline: Talks on Gaza go on', `lead: ${first}`, `lead: ${second}`]);
  });

  it.each([
    [
      'names its comments in a class',
      `<article class="has-comments no-related"><h1>Talks on Gaza go on</h1>${story}</article>`,
    ],
    [
      'marks paid paragraphs',
      `<article><h1>Talks on Gaza go on</h1>${story.replaceAll('<p>', '<p class="paywall">')}</article>`,
    ],
    [
      'has advertisements between its parts',
      `<main><h1>Talks on Gaza go on</h1><div><p>${first}</p></div><div class="ad"></div><div><p>${second}</p></div><div><p>${third}</p></div></main>`,
    ],
    [
      'has its headline outside of the text',
      `<div><h1>Talks on Gaza go on</h1></div><div itemprop="articleBody">${story}</div>`,
    ],
    [
      'writes paragraphs as boxes',
      `<article><h1>Talks on Gaza go on</h1><div>${first}</div><div>${second}</div><div>${third}</div></article><ul><li><p>A summary of another story that stands under this one.</p></li></ul>`,
    ],
    [
      'has links in its text',
      `<article><h1>Talks on Gaza go on</h1>${story.replace('Doha', '<a href="/doha">Doha</a>')}</article>`,
    ],
  ])('hold the whole story of a page that %s', (_, body) => {
    expect(read(body)).toEqual([
      'headline: Talks on Gaza go on',
      `lead: ${first}`,
      `lead: ${second}`,
      `paragraph: ${third}`,
    ]);
  });

  it('keep lines apart that a line break keeps apart', () => {
    const body = `<article><h1>Talks on Gaza go on</h1><p>${first} The yellow<br>line moved.</p><p>${second}</p></article>`;
    const passages = readPassages(page(body), 'Talks on Gaza go on');
    const { mentions } = runAtOnce(readAgainstRecord(passages, record, matchingOf('en'), null));
    expect(mentions.map(({ id }) => id)).not.toContain('withdrawal-and-territory');
  });

  it('are none on a page without text, and never more than a page of bounded length', () => {
    expect(readPassages(page(''), '')).toEqual([]);
    const long = readPassages(page(`<main>${`<p>${first}</p>`.repeat(2000)}</main>`), '');
    expect(long.length).toBeLessThanOrEqual(300);
    const deep = readPassages(
      page(`<main>${'<div>'.repeat(500)}<p>${first}</p>${'</div>'.repeat(500)}</main>`),
      '',
    );
    expect(deep.length).toBeLessThanOrEqual(1);
  });

  it('leave the page as it was', () => {
    const document = page(`<article><h1>Talks on Gaza go on</h1>${story}</article>`);
    const before = document.documentElement.outerHTML;
    readPassages(document, 'Talks on Gaza go on');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

interface End {
  readonly node: Node;
  readonly data: string;
  readonly offset: number;
}

/** The two ends of a stretch; throws where it was not found in text. */
function readEnds(range: StaticRangeInit | null): { readonly start: End; readonly end: End } {
  if (!range) throw new Error('The stretch is not in the page.');
  const readEnd = (node: Node, offset: number): End => ({ node, offset, data: (node as Text).data });
  return {
    start: readEnd(range.startContainer, range.startOffset),
    end: readEnd(range.endContainer, range.endOffset),
  };
}

describe('a stretch of a passage', () => {
  const body = `<article><h1>Talks on <em>Gaza</em> go on</h1><p>${first.replace('indirect talks', '<b>indi</b>rect <i>talks</i>')}</p><p>${second}</p></article>`;

  it('is found again in the page, across elements', () => {
    const passages = readPassages(page(body), 'Talks on Gaza go on');
    const { mentions } = runAtOnce(readAgainstRecord(passages, record, matchingOf('en'), null));
    const occurrence = mentions.find(({ id }) => id === 'proximity-talks')?.occurrences[0];
    if (!occurrence) throw new Error('The words were not found.');
    const { start, end } = readEnds(locateStretch(passages, occurrence));
    expect(start.data.slice(start.offset)).toBe('indi');
    expect(end.data.slice(0, end.offset)).toBe('talks');
  });

  it('is gone where the page changed its text or took it away', () => {
    const document = page(body);
    const passages = readPassages(document, 'Talks on Gaza go on');
    const stretch = { passage: 2, start: 0, end: 9 };
    expect(locateStretch(passages, stretch)).not.toBeNull();
    const paragraph = document.querySelectorAll('p')[1];
    if (paragraph?.firstChild)
      (paragraph.firstChild as Text).data = 'Other words stand here now, and quite a few of them.';
    expect(locateStretch(passages, stretch)).toBeNull();
    paragraph?.remove();
    expect(locateStretch(passages, stretch)).toBeNull();
    expect(locateStretch(passages, { passage: 9, start: 0, end: 1 })).toBeNull();
  });

  it('holds the same words in the page as in the passage, wherever it lies', () => {
    const passages = readPassages(page(body), 'Talks on Gaza go on');
    const places = fc.record({ passage: fc.nat(2), one: fc.nat(120), other: fc.nat(120) });
    fc.assert(
      fc.property(places, ({ passage, one, other }) => {
        const length = passages[passage]?.text.length ?? 0;
        const [start, end] = [Math.min(one, other, length - 1), Math.min(Math.max(one, other), length)];
        if (start >= end) return;
        const ends = readEnds(locateStretch(passages, { passage, start, end }));
        if (ends.start.node !== ends.end.node) return;
        expect(ends.start.data.slice(ends.start.offset, ends.end.offset)).toBe(
          passages[passage]?.text.slice(start, end),
        );
      }),
    );
  });
});
