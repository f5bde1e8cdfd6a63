import type { ArticleReading } from './article-reading.ts';
import { tellPageKind } from './page-kind.ts';
import { readHead } from './read-head.ts';
import { readHeadlineElement, textOf } from './read-headline-element.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { trimTitle } from './trim-title.ts';

/** The description and two paragraphs say what a story is about. */
const LEAD_PARAGRAPHS = 2;

/**
 * What a page says about itself; texts in `earlier` belong to an article that it showed before and are left out.
 * `sections`: as `tellPageKind` takes them.
 */
export function readArticle(
  document: Document,
  url: string,
  sections = '',
  earlier: ReadonlySet<string> = new Set(),
): ArticleReading {
  const { title, meta, description } = readHead(document);
  const fresh = (...texts: readonly string[]): readonly string[] =>
    [...new Set(texts)].filter((text) => text && !earlier.has(text));
  const cardTitle = meta('og:title');
  const isArticle = meta('og:type') === 'article';
  const stated = meta('article:published_time') || meta('datePublished') || meta('date');
  // Who writes JSON-LD writes a preview card too; where the head says what and of when the page is, it says enough.
  const { type, list, field } = readJsonLd(document, url, cardTitle !== '' && !(isArticle && stated));
  const element = readHeadlineElement(document, title + cardTitle);
  const titles = [...new Set([cardTitle, title])].map(trimTitle);
  const headlines = fresh(textOf(element), field('headline') || field('name'), ...titles);
  const paragraphs = readParagraphs(document, element, LEAD_PARAGRAPHS);
  const published = toDay(field('datePublished') || field('uploadDate') || stated);
  // Two articles may well be of one day; but a head that still has the old title has the old day too.
  const isOld = earlier.has(published ?? '') && [...titles, description].some((text) => earlier.has(text));
  return {
    headlines,
    headline: headlines[0] ?? '',
    lead: fresh(description, field('description'), ...(paragraphs[0] ? paragraphs : [field('articleBody')]))
      .join('\n')
      .slice(0, 2000),
    kind: tellPageKind(url, sections, {
      linkedType: type,
      linkedList: list,
      isArticle,
      isDated: published !== null,
    }),
    declaredLanguage: (
      document.documentElement?.lang ||
      field('inLanguage') ||
      meta('og:locale')
    ).toLowerCase(),
    published: isOld ? null : published,
  };
}

function toDay(time: string): string | null {
  // The day counts that the outlet wrote, whatever its zone or the reader's; a year may stand behind the time of day.
  const iso = /^\d{4}-\d\d-\d\d/.exec(time)?.[0];
  const [, day = '', year = ''] = /^(.*?)[T,\s]*\d?\d:\d\d(?:.*\b(20\d\d)$)?/.exec(time) ?? [time, time];
  const date = new Date(iso ?? (day && `${day} ${/\b\d{4}\b/.test(day) ? '' : year} UTC`));
  // Later years have more digits than a day that can be compared.
  return date.getTime() > 0 && date.getTime() < 2.5e14 ? date.toISOString().slice(0, 10) : null;
}
