/** The one article (or video) that the structured data of a page describes. */
export interface LinkedArticle {
  readonly type: string;
  readonly headline: string;
  readonly description: string;
  readonly body: string;
  readonly published: string;
  readonly language: string;
}

/** What all structured data of a page together say. */
export interface LinkedData {
  readonly article: LinkedArticle | null;
  /** The type of list page that the data declare (CollectionPage, ProfilePage …), or empty. */
  readonly list: string;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /Article|Posting|^(?:Report|VideoObject|ImageGallery|PodcastEpisode|RadioEpisode|Review)$/;
const LIST = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList|ContactPage|AboutPage)$/;
/** Below these keys stand other stories, people and companies, not the article of the page. */
const NOT_THIS_STORY =
  /^(?:itemListElement|itemList|hasPart|isPartOf|relatedLink|mentions|about|author|publisher|creator|image|liveBlogUpdate|comment|breadcrumb|citation|potentialAction|review|associatedMedia|video|isBasedOn)$/;

const text = (value: unknown): string => {
  const first = Array.isArray(value) ? (value[0] as unknown) : value;
  return typeof first === 'string' ? first : '';
};

const typesOf = (node: Node): readonly string[] =>
  [node['@type']].flat().map((type) => (typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : ''));

/** The article that the page's JSON-LD describes; blocks of any shape, broken ones included; never throws. */
export function readJsonLd(document: Document, url: string): LinkedData {
  const nodes: Node[] = [];
  const scripts = document.querySelectorAll('script[type*="ld+json"]');
  for (let i = 0; i < scripts.length && i < 20; i++) {
    const source = scripts[i]?.textContent ?? '';
    if (source.length < 1_000_000 && /Article|Posting|VideoObject|Page|Report|Gallery/.test(source))
      collect(parse(source), 0, nodes);
  }
  let best: Node | null = null;
  let bestRank = 0;
  let list = '';
  for (const node of nodes) {
    const type = typesOf(node).find((name) => ARTICLE.test(name));
    list ||= typesOf(node).find((name) => LIST.test(name)) ?? '';
    const rank = type ? rankOf(node, type, url) : 0;
    if (rank > bestRank) [best, bestRank] = [node, rank];
  }
  return { article: best && toArticle(best), list };
}

function rankOf(node: Node, type: string, url: string): number {
  const own = addressOf(node);
  if (own && !samePath(own, url)) return 0;
  return (
    (own ? 4 : 1) + (/^(?:VideoObject|ImageGallery|Review)$/.test(type) ? 0 : 2) + (node['headline'] ? 1 : 0)
  );
}

function addressOf(node: Node): string {
  const main = node['mainEntityOfPage'];
  const ofMain =
    main && typeof main === 'object'
      ? text((main as Node)['@id']) || text((main as Node)['url'])
      : text(main);
  const address = text(node['url']) || ofMain;
  return /^https?:/.test(address) ? address : '';
}

function samePath(one: string, other: string): boolean {
  const path = (address: string) =>
    decode(address)
      .replace(/^https?:\/\/[^/]+|[?#].*$|\/(?:amp\/?)?$|\.amp$/g, '')
      .toLowerCase();
  return path(one) === path(other) || !/^https?:/.test(other);
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseBroken(source);
  }
}

/** Outlets ship raw line breaks, comments and trailing commas; where even that cannot be mended the fields are cut out. */
function parseBroken(source: string): unknown {
  try {
    const mended = source
      .replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/|<!\[CDATA\[|\]\]>/g, '')
      .replace(/[\u0000-\u001F]+/g, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, '');
    return JSON.parse(mended);
  } catch {
    const field = (name: string) =>
      new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`).exec(source)?.[1];
    return {
      '@type': field('@type'),
      headline: field('headline'),
      datePublished: field('datePublished'),
      url: field('url'),
    };
  }
}

function collect(value: unknown, depth: number, into: Node[]): void {
  if (depth > 6 || into.length > 200 || !value || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) collect(item, depth + 1, into);
    return;
  }
  const node = value as Node;
  if (node['@type']) into.push(node);
  for (const [key, child] of Object.entries(node))
    if (!NOT_THIS_STORY.test(key)) collect(child, depth + 1, into);
}

function toArticle(node: Node): LinkedArticle {
  const type = typesOf(node).find((name) => ARTICLE.test(name)) ?? '';
  return {
    type,
    headline: text(node['headline']) || text(node['name']) || text(node['alternativeHeadline']),
    description: text(node['description']),
    body: text(node['articleBody']).slice(0, 6000),
    published: text(node['datePublished']) || text(node['uploadDate']) || text(node['coverageStartTime']),
    language: text(node['inLanguage']),
  };
}
