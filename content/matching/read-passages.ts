import { findStoryRoot } from '../article/find-story-root.ts';
import type { Passage, PassagePiece, PassageRole } from './passage.ts';
import { readHeadlineElement } from '../article/read-headline-element.ts';
import { isForeign, isInline } from '../article/story-elements.ts';
import type { KnownNames } from '../article/story-elements.ts';

/** Beyond this a page is a thread or a live blog, whose beginning is read. */
const mostPassages = 300;
const mostCharacters = 60_000;
const mostElements = 8000;
const deepest = 60;
/** A block without sentences is a label of the site; a heading or a paragraph may be short. */
const shortestBlock = 60;
const shortestParagraph = 15;
const leadParagraphs = 2;
/** Not a line feed: those stand anywhere in the source of a page and break nothing. */
const lineBreak = '\u2028';

interface Block {
  readonly tag: string;
  readonly pieces: PassagePiece[];
  text: string;
  /** Characters of it inside of links. */
  linked: number;
}

const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);

/** A paragraph that is nothing but a link leads to another story. */
function isTeaser({ text, linked }: Block): boolean {
  return linked > 0 && linked >= text.trim().length * 0.8;
}

function isOfStory(block: Block): boolean {
  const length = block.text.trim().length;
  if (length === 0 || isTeaser(block)) return false;
  if (block.tag === 'p' || block.tag === 'blockquote' || isHeading(block.tag))
    return length >= shortestParagraph;
  return length >= shortestBlock && /[.!?؟。”"»]/.test(block.text);
}

/** The blocks of text under `root` in their order, each with its text nodes; changes nothing and asks for no layout. */
function collectBlocks(root: Element, headline: Element | null): readonly Block[] {
  const blocks: Block[] = [];
  const known: KnownNames = new Map();
  let current: Block | undefined;
  let left = mostElements;
  let characters = 0;
  const close = (): void => {
    if (current && isOfStory(current)) {
      blocks.push(current);
      characters += current.text.length;
    }
    current = undefined;
  };
  const add = (node: Text, tag: string, isLinked: boolean): void => {
    const { data } = node;
    if (!current && data.trim() === '') return;
    if (characters + (current?.text.length ?? 0) >= mostCharacters) return;
    current ??= { tag, pieces: [], text: '', linked: 0 };
    current.pieces.push({ node, start: current.text.length, length: data.length });
    current.text += data;
    if (isLinked) current.linked += data.trim().length;
  };
  const walk = (parent: Element, tag: string, isLinked: boolean, depth: number): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (blocks.length >= mostPassages || characters >= mostCharacters || left <= 0) return;
      if (node.nodeType === 3) add(node as Text, tag, isLinked);
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.localName;
      left -= 1;
      if (name === 'br') {
        if (current) current.text += lineBreak;
        continue;
      }
      if (depth >= deepest || element === headline || isForeign(element, known)) continue;
      if (isInline(element)) {
        walk(element, tag, isLinked || name === 'a', depth + 1);
        continue;
      }
      close();
      walk(element, name, isLinked, depth + 1);
      close();
    }
  };
  walk(root, root.localName, false, 0);
  close();
  return blocks;
}

function toPassage(block: Block, role: PassageRole): Passage {
  return { role, text: block.text, pieces: block.pieces };
}

/** The block in which the headline stands; where it has none (an empty page), null. */
function readHeadline(headline: Element | null): Passage | null {
  const document = headline?.ownerDocument;
  if (!headline || !document) return null;
  const pieces: PassagePiece[] = [];
  let text = '';
  const walk = (parent: Node, depth: number): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        pieces.push({ node: node as Text, start: text.length, length: (node as Text).data.length });
        text += (node as Text).data;
      } else if (depth < deepest) walk(node, depth + 1);
    }
  };
  walk(headline, 0);
  return text.trim() === '' ? null : { role: 'headline', text, pieces };
}

/**
 * The story's own text in order: headline, standfirst, paragraphs and headings between them, without captions, teasers,
 * comments and furniture. `title` is the article's headline as far as it is known. Bounded whatever the page holds.
 */
export function readPassages(document: Document, title: string): readonly Passage[] {
  const element = readHeadlineElement(document, title);
  const headline = readHeadline(element);
  const root = findStoryRoot(document, element);
  const blocks = root ? collectBlocks(root, element) : [];
  let paragraphs = 0;
  const passages = blocks.map((block) => {
    if (isHeading(block.tag)) return toPassage(block, paragraphs === 0 ? 'lead' : 'heading');
    paragraphs += 1;
    return toPassage(block, paragraphs <= leadParagraphs ? 'lead' : 'paragraph');
  });
  return headline ? [headline, ...passages] : passages;
}
