import type { Passage, PassagePiece, PassageRole } from './passage.ts';
import { readHeadlineElement } from './read-headline-element.ts';

const mostBlocks = 400;
const mostText = 200_000;
const shortestParagraph = 20;
const leadParagraphs = 2;

/** What stands in these belongs to other stories, to the site or to its readers. */
const elsewhere =
  'aside,nav,footer,form,figure,button,dialog,template,[hidden],[aria-hidden=true],[class*=relat],[class*=teaser],[class*=promo],[class*=comment],[class*=newsletter]';
const rooms = '[itemprop~=articleBody],article,main,[role=main]';
const blocks = 'h2,h3,p,li,blockquote';

function readPieces(block: Element): Omit<Passage, 'role'> {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: PassagePiece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.tagName.toLowerCase();
    if (parent === 'script' || parent === 'style') continue;
    const { data } = node as Text;
    pieces.push({ node: node as Text, start: text.length, length: data.length });
    text += data;
  }
  return { text, pieces };
}

/** The room the story stands in: that of its headline if it holds paragraphs, else the first that does. */
function findRoom(document: Document, headline: Element | null): Element | null {
  const candidates = [headline?.closest('article'), ...document.querySelectorAll(rooms), document.body];
  return candidates.find((room) => room?.querySelector('p')) ?? null;
}

function isOwnBlock(block: Element, headline: Element | null): boolean {
  if (block.closest(elsewhere)) return false;
  // A list item or quotation with paragraphs of its own is read through these.
  if (block.querySelector('p')) return false;
  // A teaser is a paragraph that is nothing but a link.
  const link = block.querySelector('a');
  if (link && link.textContent?.trim() === block.textContent?.trim()) return false;
  return block !== headline;
}

/**
 * The story's own text in reading order: headline, standfirst, paragraphs and headings, without teasers, captions,
 * comments and site furniture. Nothing of the page is changed and no layout is asked for; bounded on endless pages.
 */
export function readPassages(document: Document): readonly Passage[] {
  const headline = readHeadlineElement(document, document.title);
  const room = findRoom(document, headline);
  const passages: Passage[] = headline ? [{ role: 'headline', ...readPieces(headline) }] : [];
  let read = 0;
  let paragraphs = 0;
  for (const block of [...(room?.querySelectorAll(blocks) ?? [])].slice(0, mostBlocks)) {
    if (read > mostText) break;
    if (!isOwnBlock(block, headline)) continue;
    const { text, pieces } = readPieces(block);
    const isHeading = /^h/i.test(block.tagName);
    if (text.trim().length < (isHeading ? 1 : shortestParagraph)) continue;
    read += text.length;
    if (!isHeading) paragraphs += 1;
    const role: PassageRole = isHeading ? 'heading' : paragraphs <= leadParagraphs + 1 ? 'lead' : 'paragraph';
    passages.push({ role, text, pieces });
  }
  return passages;
}
