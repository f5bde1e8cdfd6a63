const MOST_PARAGRAPHS = 80;
const MOST_CHARACTERS = 5000;
const SHORTEST = 40;

/** What stands in these belongs to other stories or to the site. */
const ELSEWHERE =
  'aside,nav,footer,form,figure,dialog,a,[class*="related"],[class*="recommend"],[class*="teaser"],[class*="promo"],[class*="newsletter"],[class*="comment"],[class*="cookie"],[id*="related"],[id*="comment"],[id*="cookie"]';

/** The opening paragraphs of the story under a headline, without teasers, captions and site furniture. */
export function readParagraphs(document: Document, headline: Element | null): readonly string[] {
  const room = findRoom(document, headline);
  if (!room) return [];
  const paragraphs = room.getElementsByTagName('p');
  const found: string[] = [];
  let total = 0;
  for (let i = 0; i < MOST_PARAGRAPHS && total < MOST_CHARACTERS; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const text = (paragraph.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
    if (text.length < SHORTEST || paragraph.closest(ELSEWHERE)) continue;
    found.push(text);
    total += text.length;
  }
  return found;
}

function findRoom(document: Document, headline: Element | null): Element | null {
  const around = headline?.closest('article,[itemtype*="Article"],[itemtype*="Posting"]');
  if (around?.getElementsByTagName('p')[0]) return around;
  const named = document.querySelector('[itemprop~="articleBody"],article,main,[role="main"]');
  return named?.getElementsByTagName('p')[0] ? named : document.body;
}
