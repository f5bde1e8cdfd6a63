import { describe, expect, it } from 'vitest';
import { tellPageKind } from '../../../content/article/page-kind.ts';
import type { KindSigns } from '../../../content/article/page-kind.ts';
import { vocabulary } from 'virtual:detector-vocabulary';

const signs = {
  linkedType: '',
  linkedList: '',
  isArticle: false,
  isDated: false,
};
const tell = (url: string, own: Partial<KindSigns> = {}) =>
  tellPageKind(url, vocabulary.sections, { ...signs, ...own });

describe('the kind of a page without data of its own', () => {
  it.each([
    ['https://news.example/', 'list'],
    ['https://news.example/ar/', 'list'],
    ['https://news.example/index.html', 'list'],
    ['https://news.example/?s=ceasefire', 'list'],
    ['https://news.example/search?q=ceasefire+talks', 'list'],
    ['https://news.example/world/middle-east', 'list'],
    ['https://news.example/topics/gaza-ceasefire-talks-cairo-doha', 'list'],
    ['https://news.example/author/jane-doe', 'list'],
    ['https://news.example/archive/2024', 'list'],
    ['https://news.example/world/talks-resume-in-cairo-as-mediators-meet', 'article'],
    ['https://news.example/2025/01/15/talks', 'article'],
    ['https://news.example/a/r1kq8vtp0', 'article'],
    ['https://news.example/live/talks-resume-in-cairo-today', 'article'],
    ['https://news.example/videos/talks-resume-in-cairo-today', 'article'],
  ])('%s is %s', (url, kind) => {
    expect(tell(url)).toBe(kind);
  });
});

describe('what a page declares', () => {
  const url = 'https://news.example/world/talks';
  it('makes an article of a short address', () => {
    expect(tell(url, { linkedType: 'NewsArticle' })).toBe('article');
    expect(tell(url, { isArticle: true })).toBe('article');
    expect(tell(url, { isDated: true })).toBe('article');
  });

  it('tells live pages from lists', () => {
    expect(tell(url, { linkedType: 'LiveBlogPosting' })).toBe('article');
    expect(tell(`${url}-resume-in-cairo`, { linkedList: 'CollectionPage' })).toBe('list');
  });
});
