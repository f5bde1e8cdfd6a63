import { decodePath } from './decode-address.ts';

/** An article (also a live page, a video, a gallery), or a list of articles: front page, section, tag, author, search. */
export type PageKind = 'article' | 'list';

/** The signs from which the kind of a page is told, besides its address. */
export interface KindSigns {
  /** Type of the article in the structured data, empty where there is none. */
  readonly linkedType: string;
  /** Type of list page in the structured data, empty where there is none. */
  readonly linkedList: string;
  /** Its preview card says that it is an article. */
  readonly isArticle: boolean;
  /** The page names the day on which it was published. */
  readonly isDated: boolean;
}

/** The kind of a page: what its data declare counts most, then its address. `sections`: beginnings of address parts of lists, joined by `|`. */
export function tellPageKind(
  url: string,
  sections: string,
  { linkedType, linkedList, isArticle, isDated }: KindSigns,
): PageKind {
  const onWeb = url.startsWith('http');
  const parts = decodePath(url).split('/').filter(Boolean);
  // `/`, `/en`, `/index.html`: the front page of a site or of one of its languages.
  if (onWeb && !parts[1] && /^(?:(?:index|default|home)\b.*|..(?:-..)?|)$/.test(parts[0] ?? ''))
    return 'list';
  if (['Article', 'Posting', 'Report'].some((type) => linkedType.includes(type))) return 'article';
  if (linkedList || !onWeb) return linkedList ? 'list' : 'article';
  const last = parts.slice(-3);
  const names = sections.split('|').filter(Boolean);
  const isListed = (part: string): boolean =>
    names.some(
      (name) => part.startsWith(name) && part.length <= name.length + 4 && !part.includes('-', name.length),
    );
  const isStory = last.some(isListed)
    ? isDated && isStorySlug(last.at(-1) ?? '')
    : isDated || isArticle || last.some(isStorySlug);
  return isStory ? 'article' : 'list';
}

/** Four or more words, a number other than a year, or a file ending: what stories have and sections do not. */
const isStorySlug = (part: string): boolean =>
  /[^-_+\s](?:[-_+\s]+[^-_+\s]+){3}|\d|\.\w{3,7}$/.test(part.replace(/\b(?:19|20)\d\d\b/g, ''));
