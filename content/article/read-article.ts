import type { ArticleReading } from './article-reading.ts';
import { tellPageKind } from './page-kind.ts';
import { readHeadlineElement, textOf } from './read-headline-element.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { readSurface } from './read-surface.ts';
import { trimTitle } from './trim-title.ts';

/** The description and two paragraphs say what a story is about. */
const LEAD_PARAGRAPHS = 2;

/** What a page says about itself; costs title and description at once and anything else when it is asked for. */
export function readArticle(
  document: Document,
  url: string,
  sectionWords = 'tag|topic|author|category',
): ArticleReading {
  const surface = readSurface(document);
  const { description } = surface;
  const meta = once(() => readMeta(document));
  const first = (...names: readonly string[]): string =>
    names.map((name) => meta().get(name)).find(Boolean) ?? '';
  const documentTitle = once(() => trimTitle(surface.title, first('og:site_name')));
  const title = once(
    () => trimTitle(surface.cardTitle || first('twitter:title'), first('og:site_name')) || documentTitle(),
  );
  const linked = once(() => readJsonLd(document, url));
  const element = once(() => readHeadlineElement(document, surface.title + surface.cardTitle));
  const paragraphs = once(() => readParagraphs(document, element(), LEAD_PARAGRAPHS));
  const published = (): string =>
    linked().published ||
    first('article:published_time', 'datepublished', 'date', 'parsely-pub-date', 'dc.date.issued');
  return {
    url,
    description,
    get surface() {
      // Without a description only the first lines can tell what an opaque title means.
      return [surface.title, surface.cardTitle, description || paragraphs().join('\n')].join('\n');
    },
    get title() {
      return title();
    },
    get kind() {
      const { type, list } = linked();
      return tellPageKind({
        url,
        openGraphType: first('og:type'),
        linkedType: type,
        linkedList: list,
        dated: published() !== '',
        sectionWords,
      });
    },
    get headline() {
      return textOf(element()) || linked().headline || title();
    },
    get headlines() {
      return distinct([textOf(element()), linked().headline.slice(0, 400), title(), documentTitle()]);
    },
    get lead() {
      return distinct([
        description,
        linked().description,
        ...(paragraphs()[0] ? paragraphs() : [linked().body]),
      ])
        .join('\n')
        .slice(0, 2000);
    },
    get body() {
      return readParagraphs(document, element()).slice(LEAD_PARAGRAPHS).join('\n');
    },
    get declaredLanguage() {
      return (
        document.documentElement?.getAttribute('lang') ||
        linked().language ||
        first('og:locale')
      ).toLowerCase();
    },
    get published() {
      const [day] = /^\d{4}-\d\d-\d\d/.exec(published()) ?? [];
      const time = Date.parse(published());
      return day ?? (time > 0 ? new Date(time).toISOString().slice(0, 10) : null);
    },
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter(Boolean);

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: read() }).value;
}
