/** What a page shows of itself in a tab and on a preview card. */
export interface Surface {
  readonly title: string;
  /** The title of the preview card, empty where there is none. */
  readonly cardTitle: string;
  /** The description for search engines, or else that of the preview card; empty where there is none. */
  readonly description: string;
}

/** The title and description of a page, by one look at its head: on most pages this is all that is read. */
export function readSurface(document: Document): Surface {
  const found: Record<string, string> = {};
  const metas =
    document.head?.querySelectorAll(
      'meta[name=description],meta[property="og:title"],meta[property="og:description"]',
    ) ?? [];
  for (let i = 0; i < metas.length && i < 9; i++) {
    const name = metas[i]?.getAttribute('property') ?? 'description';
    const text = metas[i]?.getAttribute('content')?.trim() ?? '';
    found[name] ||= text.slice(0, 1000);
  }
  return {
    title: document.title || '',
    cardTitle: found['og:title'] ?? '',
    description: found['description'] || (found['og:description'] ?? ''),
  };
}
