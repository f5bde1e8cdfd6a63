import type { PageKind } from './article-reading.ts';
import { decodePath } from './decode-address.ts';

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
  /** Address parts that mean a list, as pattern source. */
  readonly sectionWords: string;
}

/** Kinds of story by type and address, in the order in which they are tried. */
const STORIES: readonly (readonly [PageKind, RegExp])[] = [
  ['live', /LiveBlog|[/_-](?:live(?:blog|ticker)?|newsticker|en-direct|directo|en-vivo)(?:[/_-]|$)/],
  ['video', /^video|[/](?:videos?|watch)[/]/i],
  ['gallery', /Gallery|[/](?:galler|photos|pictures|diapo)/],
];

/** The kind of a page: what its data declare counts most, then its address. */
export function tellPageKind(signs: KindSigns): PageKind {
  const { linkedType, linkedList, url } = signs;
  const path = decodePath(url);
  const parts = path.split('/').filter(Boolean);
  const onWeb = /^https?:/.test(url);
  // `/`, `/en`, `/index.html`: the front page of a site or of one of its languages.
  if (
    onWeb &&
    parts.length < 2 &&
    /^(?:(?:index|default|home)\b.*|[a-z]{2}(?:-[a-z]{2})?|)$/.test(parts[0] ?? '')
  ) {
    return /[?&](?:s|q|query)=/.test(url) ? 'search' : 'home';
  }
  if (!/Article|Posting|Report/.test(linkedType) && (linkedList || (onWeb && isList(parts, signs)))) {
    return /[?&/](?:search|such|recherche|bus(?:ca|que)|s=|q=|query=)|^Search/.test(url + linkedList)
      ? 'search'
      : 'section';
  }
  return (
    STORIES.find(([, sign]) => sign.test(`${linkedType || signs.openGraphType} ${path}`))?.[0] ?? 'article'
  );
}

function isList(parts: readonly string[], { sectionWords, dated, openGraphType }: KindSigns): boolean {
  const last = parts.at(-1) ?? '';
  const listed = new RegExp(`^(?:${sectionWords})$`);
  if (parts.slice(-3).some((part) => listed.test(part))) return !(dated && isStorySlug(last));
  return !dated && openGraphType !== 'article' && !parts.slice(-3).some(isStorySlug);
}

/** Four or more words, a number other than a year, or a file ending: what stories have and sections do not. */
const isStorySlug = (part: string): boolean =>
  part.split(/[-_+\s]+/).filter(Boolean).length > 3 ||
  /\d|\.\w{3,7}$/.test(part.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ''));
