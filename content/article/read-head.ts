const MOST_LETTERS = 1000;

/** What a page says of itself in its head. */
export interface Head {
  readonly title: string;
  /** What the first meta element of a name, property or itemprop says; empty where there is none. */
  readonly meta: (name: string) => string;
  /** The description for search engines, or else that of the preview card; empty where there is none. */
  readonly description: string;
}

/** The head of a page; looks up meta elements when they are asked for. */
export function readHead(document: Document): Head {
  const { title, head } = document;
  const meta = (name: string): string =>
    head
      ?.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim()
      .slice(0, MOST_LETTERS) ?? '';
  return { title, meta, description: meta('description') || meta('og:description') };
}
