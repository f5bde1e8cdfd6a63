import { isElsewhere } from './story-elements.ts';

/** So many paragraphs tell where the story stands; pages with more have long lists of comments. */
const mostParagraphs = 150;
const shortest = 40;
const landmark = '[itemprop~=articleBody],article,main,[role=main]';

/**
 * The element that holds the story: around the headline's article if that has the text, else around the most text in
 * paragraphs. Null where the page has no paragraphs.
 */
export function findStoryRoot(document: Document, headline: Element | null): Element | null {
  const paragraphs = document.getElementsByTagName('p');
  const rooms = new Map<Element, Element | null>();
  const lengths = new Map<Element, number>();
  // Outlets put advertisements between the parts of a story, so its paragraphs have several parents.
  const findRoom = (parent: Element): Element | null =>
    isElsewhere(parent) ? null : (parent.closest(landmark) ?? parent.parentElement ?? parent);
  let longest: Element | null = null;
  for (let at = 0; at < mostParagraphs; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const parent = paragraph.parentElement;
    const length = paragraph.textContent?.length ?? 0;
    if (!parent || length < shortest) continue;
    const known = rooms.get(parent);
    const room = known === undefined ? findRoom(parent) : known;
    rooms.set(parent, room);
    if (!room) continue;
    const total = (lengths.get(room) ?? 0) + length;
    lengths.set(room, total);
    if (longest === null || total > (lengths.get(longest) ?? 0)) longest = room;
  }
  const own = headline?.closest('article,main,[role=main]');
  if (!own || own.contains(longest)) return own ?? longest;
  // Some outlets write their paragraphs as plain boxes, and only other stories' summaries as paragraphs.
  const most = longest === null ? 0 : (lengths.get(longest) ?? 0);
  return (own.textContent?.length ?? 0) > 2 * most ? own : longest;
}
