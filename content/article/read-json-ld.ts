import { decodePath } from './decode-address.ts';

/** The one article (or video) that the structured data of a page describes. */
export interface LinkedArticle {
  /** Its type; empty where there is none. */
  readonly type: string;
  /** The type of list page that the data declare (CollectionPage, ProfilePage …); empty where there is none. */
  readonly list: string;
  /** The text of one of its fields, empty where it is missing; no honest headline or day is cut. */
  readonly field: (name: string) => string;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = ['Article', 'Posting', 'Report', 'VideoObject', 'Gallery', 'Review'];
const LIST = ['CollectionPage', 'SearchResultsPage', 'ProfilePage', 'ContactPage', 'AboutPage'];
/** Deeper than any honest data. */
const DEEPEST = 50;

/**
 * The article that the page's JSON-LD describes; blocks of any shape, broken ones included; never throws. Most pages have it
 * in their head. `deep`: where it is not there, the whole page is searched, which takes longer the longer the page is.
 */
export function readJsonLd(document: Document, url: string, deep: boolean): LinkedArticle {
  const near = document.head ? readBlocks(document.head, url) : null;
  const { nodes, story } = near && (near.story['headline'] || !deep) ? near : readBlocks(document, url);
  return {
    type: typeOf(story, ARTICLE),
    list: nodes.map((node) => typeOf(node, LIST)).find(Boolean) ?? '',
    field: (name) => textOf(story[name]).slice(0, 600),
  };
}

/** All nodes of the blocks in a document or its head, and the story among them. */
function readBlocks(
  room: ParentNode,
  url: string,
): { readonly nodes: readonly Node[]; readonly story: Node } {
  const nodes = [...room.querySelectorAll('script[type*="ld+json"]')]
    .slice(0, 20)
    .map(({ textContent }) => textContent?.slice(0, 1e6) ?? '')
    // Most blocks are of the site, its search and its breadcrumbs: they are not worth being parsed.
    .filter((source) => [...ARTICLE, ...LIST].some((type) => source.includes(type)))
    .flatMap(listNodes);
  const stories = nodes.filter((node) => typeOf(node, ARTICLE) && mayStandAt(node, url));
  // A video or a gallery inside a story has only a name.
  return { nodes, story: stories.find(({ headline }) => headline) ?? stories[0] ?? {} };
}

/** A node that names another address is another story. */
function mayStandAt({ url: own, mainEntityOfPage: main }: Node, url: string): boolean {
  const address = [own, main, (main as Node | undefined)?.['@id']]
    .map(textOf)
    .find((text) => text.startsWith('http'));
  return !address || !url.startsWith('http') || stem(address) === stem(url);
}

/** The path without the ending of an AMP edition and without slashes at its end. */
function stem(address: string): string {
  const path = decodePath(address);
  const ending = ['/', '/amp', '.amp'].find((end) => path.endsWith(end));
  return ending ? stem(path.slice(0, -ending.length)) : path;
}

function textOf(value: unknown): string {
  const [first] = [value].flat() as readonly unknown[];
  return typeof first === 'string' ? first : '';
}

/** Which of those wanted it is: of `https://schema.org/NewsArticle` the last word; empty where it is none. */
function typeOf(node: Node, wanted: readonly string[]): string {
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  return wanted.find((word) => types.some((type) => type.includes(word))) ?? '';
}

function listNodes(source: string): readonly Node[] {
  try {
    const nodes: Node[] = [];
    collectNodes(JSON.parse(unwrap(source)), nodes, 0);
    return nodes;
  } catch {
    // Outlets ship raw line breaks, comments and trailing commas: the fields are cut out. The first of each name counts,
    // as the story comes before its author and publisher.
    const fields = /"(@type|headline|description|datePublished|url)"\s*:\s*"((?:[^"\\]|\\.){1,600})"/g;
    const found = [...source.slice(0, 50_000).matchAll(fields)].map(([, name, text]) => [name, text]);
    return [Object.fromEntries(found.toReversed()) as Node];
  }
}

/** Some outlets put the data into a CDATA section or a comment, so that old parsers of XML or HTML pass over them. */
function unwrap(source: string): string {
  const text = source.trim();
  return text.startsWith('{') || text.startsWith('[')
    ? text
    : text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
}

/** Only in these stands the article of the page; in other fields stand other stories, people and companies. */
function collectNodes(value: unknown, nodes: Node[], depth: number): void {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return;
  if (Array.isArray(value)) return value.forEach((item) => collectNodes(item, nodes, depth + 1));
  const node = value as Node;
  if (node['@type']) nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collectNodes(node[key], nodes, depth + 1);
}
