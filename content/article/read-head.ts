import { readParagraphs } from './read-paragraphs.ts';

const MOST_LETTERS = 1000;

/** What a page says of itself before its story is read: on most pages this is all that is looked at. */
export interface Head {
  readonly title: string;
  /** What the first meta element of a name, property or itemprop says; empty where there is none. */
  readonly meta: (name: string) => string;
  /** The description for search engines, or else that of the preview card; empty where there is none. */
  readonly description: string;
  /** Titles and description, or the first lines where a page describes itself with nothing. */
  readonly surface: string;
}

/** The head of a page; looks up three meta elements, and others when they are asked for. */
export function readHead(document: Document): Head {
  const { title, head } = document;
  const meta = (name: string): string =>
    head
      ?.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim()
      .slice(0, MOST_LETTERS) ?? '';
  const description = meta('description') || meta('og:description');
  const surface = `${title} ${meta('og:title')} ${description || readParagraphs(document, null, 3).join(' ')} `;
  return { title, meta, description, surface };
}
