const MOST_PARAGRAPHS = 80;
const SHORTEST = 40;

/** What stands in these belongs to other stories or to the site. */
const ELSEWHERE =
  'a,aside,nav,footer,form,figure,[class*=related],[class*=teaser],[class*=promo],[class*=comment]';

/** The opening paragraphs of the story under a headline, without teasers, captions and site furniture; at most `most` of them. */
export function readParagraphs(document: Document, headline: Element | null, most = 40): readonly string[] {
  const paragraphs =
    listIn(headline?.closest('article')) ??
    listIn(document.querySelector('[itemprop~=articleBody],article,main,[role=main]')) ??
    listIn(document.body);
  const found: string[] = [];
  for (let i = 0; i < MOST_PARAGRAPHS && found.length < most; i++) {
    // Not paragraphs[i]: before it answers, a browser counts all elements of the page.
    const paragraph = paragraphs?.item(i);
    if (!paragraph) break;
    const text = (paragraph.textContent ?? '')
      .slice(0, 2000)
      .replace(/[^\S\uFEFF]+/g, ' ')
      .trim();
    if (text.length < SHORTEST || paragraph.closest(ELSEWHERE)) continue;
    found.push(text);
  }
  return found;
}

/** The paragraphs in an element; undefined where it has none. */
function listIn(room: Element | null | undefined): HTMLCollectionOf<HTMLParagraphElement> | undefined {
  const found = room?.getElementsByTagName('p');
  return found?.item(0) ? found : undefined;
}
