import { describe, expect, it } from 'vitest';
import { detect } from '../../evaluate/detect.ts';
import { listTexts } from '../../../content/article/list-texts.ts';
import { hints, vocabulary } from 'virtual:detector-vocabulary';
import { parsePage } from '../article/parse-page.ts';

const first = 'https://news.example/world/gaza-talks-go-on-in-cairo';
const second = 'https://news.example/society/a-library-opens-by-the-river';
const day = (date: string): string => `<meta property="article:published_time" content="${date}T08:00:00Z">`;
const head = (title: string): string =>
  `<meta name="description" content="${title}, a sample says."><meta property="og:title" content="${title}">`;
const story = (title: string): string =>
  `<article><h1>${title}</h1><p>${title}: this is a sample and not news, and long enough to be read.</p></article>`;
const page = (title: string, inHead: string, body: string): Document =>
  parsePage(
    `<!doctype html><html lang="en"><head><title>${title}</title>${inHead}</head><body>${body}</body></html>`,
  );

const talks = 'Hamas answers the mediators on a Gaza ceasefire deal';
const moreTalks = 'Israel reads a Gaza truce proposal of the mediators';
const library = 'A library opens by the river';

describe('a page that has moved on to its next article by itself', () => {
  const earlier = listTexts(page(talks, head(talks) + day('2026-07-03'), story(talks)), first);
  const judge = (document: Document, url = second): ReturnType<typeof detect> =>
    detect(document, url, hints, vocabulary, earlier);

  it('is not about what its head still says of the article before', () => {
    const moved = page(library, head(talks) + day('2026-07-03'), story(library));
    expect(detect(moved, second, hints, vocabulary).verdict).toBe('talks');
    expect(judge(moved).verdict).toBe('none');
  });

  it('is not about the article that stands above the one that is read now', () => {
    const moved = page(library, head(talks), story(talks) + story(library));
    expect(judge(moved).verdict).toBe('none');
  });

  it('is about the talks where the next article is, which has no day if the head has the old one', () => {
    const moved = page(moreTalks, head(talks) + day('2026-07-03'), story(moreTalks));
    expect(judge(moved)).toMatchObject({ verdict: 'talks', published: null });
    expect(judge(moved).headline).toBe(moreTalks);
  });

  it('has the day that its renewed head names, be it the same', () => {
    const moved = page(moreTalks, head(moreTalks) + day('2026-07-03'), story(moreTalks));
    expect(judge(moved)).toMatchObject({ verdict: 'talks', published: '2026-07-03' });
  });

  it('is read as any other where nothing is known of the article before', () => {
    const alone = page(talks, head(talks), story(talks));
    expect(detect(alone, first, hints, vocabulary, new Set()).verdict).toBe('talks');
  });
});
