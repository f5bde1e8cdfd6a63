import type { PageKind } from './article-reading.ts';

/** The signs from which the kind of a page is told. */
export interface KindSigns {
  readonly url: string;
  /** og:type, empty where missing. */
  readonly openGraphType: string;
  /** Type of the article in the structured data, empty where there is none. */
  readonly linkedType: string;
  /** Type of list page in the structured data, empty where there is none. */
  readonly linkedList: string;
  /** The page names the day on which it was published. */
  readonly dated: boolean;
  /** Address parts that mean a list, joined by `|`. */
  readonly sectionWords: string;
}

const LIVE =
  /(?:^|[/_-])(?:live|liveblog|live-blog|live-updates?|liveticker|newsticker|en-direct|directo|en-vivo)(?:[/_-]|$)/;
const SEARCH = /(?:^|\/)(?:search|suche|recherche|buscar|busqueda|buscador|بحث|חיפוש)(?:[/.?]|$)/;

/** The kind of a page: what its data declare counts most, then its address. */
export function tellPageKind(signs: KindSigns): PageKind {
  const { path, query } = splitAddress(signs.url);
  const parts = path.split('/').filter(Boolean);
  const declared = /Article|Posting|Report/.test(signs.linkedType);
  if (isWebAddress(signs.url) && isFront(parts)) return /[?&](?:s|q|query)=/.test(query) ? 'search' : 'home';
  if (signs.linkedList === 'SearchResultsPage' || (!declared && SEARCH.test(path))) return 'search';
  if (!declared && /^(?:Collection|Profile|About|Contact)/.test(signs.linkedList)) return 'section';
  if (!declared && isList(parts, signs)) return 'section';
  if (/^LiveBlog/.test(signs.linkedType) || LIVE.test(path)) return 'live';
  if (
    /^Video/.test(signs.linkedType) ||
    /^video/.test(signs.openGraphType) ||
    /(?:^|\/)(?:videos?|watch)\//.test(path)
  )
    return 'video';
  if (
    /Gallery/.test(signs.linkedType) ||
    /(?:^|\/)(?:gallery|galleries|photos|pictures|diaporama)\//.test(path)
  )
    return 'gallery';
  return 'article';
}

const isWebAddress = (url: string): boolean => /^https?:/.test(url);

/** `/`, `/index.html`, `/en`, `/ar/`, `/home`: the front page of a site or of one of its languages. */
const isFront = (parts: readonly string[]): boolean =>
  parts.length === 0 ||
  (parts.length === 1 &&
    /^(?:index\.\w+|home(?:page)?|[a-z]{2}(?:-[a-z]{2})?|default\.\w+)$/.test(parts[0] ?? ''));

function isList(parts: readonly string[], signs: KindSigns): boolean {
  if (!isWebAddress(signs.url)) return false;
  const last = parts.at(-1) ?? '';
  const listed = new RegExp(`^(?:${signs.sectionWords})$`);
  if (parts.slice(-3, -1).some((part) => listed.test(part)) || listed.test(last))
    return !(signs.dated && hasStorySlug(last));
  return (
    !signs.dated &&
    signs.openGraphType !== 'article' &&
    !parts.slice(-3).some(hasStorySlug) &&
    !/\/(?:19|20)\d\d\/\d?\d\//.test(signs.url)
  );
}

/** A slug of four or more words, a number that is more than a year, or a file ending: what stories have and sections do not. */
const hasStorySlug = (part: string): boolean =>
  part.split(/[-_+\s]+/).filter(Boolean).length >= 4 ||
  (part.match(/\d/g) ?? []).length > 4 ||
  (/\d/.test(part) && /^[\da-z]{1,4}-?[\da-f]{8,}$|^\d+$/.test(part)) ||
  /\.(?:s?html?|php|aspx?|cms|ece|story|article)$/.test(part);

function splitAddress(url: string): { readonly path: string; readonly query: string } {
  const [, path = '', query = ''] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)([^#]*)/i.exec(url) ?? [];
  try {
    return { path: decodeURI(path).toLowerCase(), query };
  } catch {
    return { path: path.toLowerCase(), query };
  }
}
