import { decodePath } from './decode-address.ts';

/** The one article (or video) that the structured data of a page describes; fields are empty where they are missing. */
export interface LinkedArticle {
  readonly type: string;
  readonly headline: string;
  readonly description: string;
  readonly body: string;
  readonly published: string;
  readonly language: string;
  /** The type of list page that the data declare (CollectionPage, ProfilePage …). */
  readonly list: string;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /Article|Posting|^(?:Report|VideoObject|ImageGallery|Review)$/;
const LIST = /^(?:Collection|SearchResults|Profile|Contact|About)Page/;
/** Below these keys stand other stories, people and companies, not the article of the page. */
const OTHERS =
  /^(?:item|has|isPart|related|mention|about|auth|publish|creat|image|live|comment|bread|citat|review|video|isBased)/;

/** The article that the page's JSON-LD describes; blocks of any shape, broken ones included; never throws. */
export function readJsonLd(document: Document, url: string): LinkedArticle {
  const nodes: Node[] = [];
  for (const script of [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, 20)) {
    const source = script.textContent ?? '';
    if (source.length < 1e6 && /Article|Posting|VideoObject|Page|Report|Gallery/.test(source))
      collect(parse(source), 0, nodes);
  }
  let best: Node = {};
  let rank = 0;
  for (const node of nodes) {
    const own = rankOf(node, url);
    if (own > rank) [best, rank] = [node, own];
  }
  const field = (...names: readonly string[]): string =>
    names.map((name) => textOf(best[name])).find(Boolean) ?? '';
  return {
    type: typeOf(best, ARTICLE),
    headline: field('headline', 'name'),
    description: field('description'),
    body: field('articleBody').slice(0, 600),
    published: field('datePublished', 'uploadDate'),
    language: field('inLanguage'),
    list: nodes.map((node) => typeOf(node, LIST)).find(Boolean) ?? '',
  };
}

/** An article that names this address before one that names none; one that names another address is another story. */
function rankOf(node: Node, url: string): number {
  const type = typeOf(node, ARTICLE);
  const main = node['mainEntityOfPage'] as Node | undefined;
  const own = [node['url'], main, main?.['@id'], main?.['url']]
    .map(textOf)
    .find((address) => /^https?:/.test(address));
  const here = own && stem(own) === stem(url);
  if (!type || (own && !here && url.startsWith('http'))) return 0;
  return (here ? 4 : 1) + (/^V|^I|w$/.test(type) ? 0 : 2) + (node['headline'] ? 1 : 0);
}

const stem = (address: string): string => decodePath(address).replace(/(?:\/amp|\.amp|\/)+$/, '');

function textOf(value: unknown): string {
  const first = Array.isArray(value) ? (value[0] as unknown) : value;
  return typeof first === 'string' ? first : '';
}

const typeOf = (node: Node, wanted: RegExp): string =>
  [node['@type']]
    .flat()
    .map((type) => String(type).replace(/^.*[/:#]/, ''))
    .find((type) => wanted.test(type)) ?? '';

/** Outlets ship raw line breaks, comments and trailing commas; where a block cannot be parsed its fields are cut out. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    const fields = /"(@type|headline|description|datePublished|url)"\s*:\s*"((?:[^"\\]|\\.){1,600})"/g;
    // The first of each name counts, as the story comes before its author and publisher.
    return Object.fromEntries(
      [...source.slice(0, 50_000).matchAll(fields)].map(([, name = '', value]) => [name, value]).toReversed(),
    );
  }
}

function collect(value: unknown, depth: number, into: Node[]): void {
  if (depth > 6 || into.length > 200 || !value || typeof value !== 'object') return;
  if ('@type' in value) into.push(value as Node);
  for (const [key, child] of Object.entries(value).slice(0, 100))
    if (!OTHERS.test(key)) collect(child, depth + 1, into);
}
