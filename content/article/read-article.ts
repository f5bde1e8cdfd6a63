import type { ArticleReading } from './article-reading.ts';
import { readHeadlineElement } from './read-headline-element.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { tellPageKind } from './page-kind.ts';
import { trimTitle } from './trim-title.ts';

const LEAD_CHARACTERS = 500;

/** What a page says about itself; costs the title and the meta elements at once and anything else when it is asked for. */
export function readArticle(
  document: Document,
  url: string,
  sectionWords = 'tag|topic|author|search|category',
): ArticleReading {
  const meta = readMeta(document);
  const first = (...names: readonly string[]): string =>
    names.map((name) => meta.get(name)).find(Boolean) ?? '';
  const site = first('og:site_name');
  const title = trimTitle(first('og:title', 'twitter:title') || document.title || '', site);
  const description = first('description', 'og:description', 'twitter:description');

  const linked = once(() => readJsonLd(document, url));
  const element = once(() => readHeadlineElement(document, title));
  const headlines = once(() => {
    const all = [
      linked().article?.headline ?? '',
      element()?.textContent ?? '',
      title,
      trimTitle(document.title || '', site),
    ];
    return [...new Set(all.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 400)).filter(Boolean))];
  });
  const paragraphs = once(() => {
    const read = readParagraphs(document, element());
    return read.length > 0
      ? read
      : (linked().article?.body ?? '').split(/\n+|(?<=[.!?؟。])\s+/).filter(Boolean);
  });
  const split = once(() => splitLead(paragraphs()));
  const published = once(
    () =>
      linked().article?.published ||
      first(
        'article:published_time',
        'datepublished',
        'date',
        'parsely-pub-date',
        'dc.date.issued',
        'publish-date',
        'og:article:published_time',
      ),
  );
  const kind = once(() =>
    tellPageKind({
      url,
      openGraphType: first('og:type').toLowerCase(),
      linkedType: linked().article?.type ?? '',
      linkedList: linked().list,
      dated: published() !== '',
      sectionWords,
    }),
  );
  return {
    url,
    title,
    description,
    get kind() {
      return kind();
    },
    get headline() {
      return (
        element()?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 400) ||
        linked().article?.headline ||
        title
      );
    },
    get headlines() {
      return headlines();
    },
    get lead() {
      return [...new Set([description, linked().article?.description ?? '', ...split().lead])]
        .filter(Boolean)
        .join('\n');
    },
    get body() {
      return split().body.join('\n');
    },
    get declaredLanguage() {
      return (
        document.documentElement?.getAttribute('lang') ||
        linked().article?.language ||
        first('og:locale', 'language')
      ).toLowerCase();
    },
    get published() {
      return toDay(published());
    },
  };
}

function splitLead(paragraphs: readonly string[]): {
  readonly lead: readonly string[];
  readonly body: readonly string[];
} {
  let length = 0;
  const end = paragraphs.findIndex((text, index) => {
    length += text.length;
    return index >= 1 || length > LEAD_CHARACTERS;
  });
  const cut = end < 0 ? paragraphs.length : end + 1;
  return { lead: paragraphs.slice(0, cut), body: paragraphs.slice(cut) };
}

/** The ISO day in a date as sites write it, or null. */
function toDay(date: string): string | null {
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)/.exec(date);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: read() }).value;
}
