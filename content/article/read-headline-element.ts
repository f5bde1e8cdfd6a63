const MOST_HEADLINES = 6;

/** The h1 over the story: with several on a page (a logo, the next story) the one that shares most with the title. */
export function readHeadlineElement(document: Document, title: string): Element | null {
  const headings = document.getElementsByTagName('h1');
  const known = new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  let best: Element | null = null;
  let bestShared = -1;
  for (let i = 0; i < MOST_HEADLINES; i++) {
    const heading = headings[i];
    if (!heading) break;
    const words = (heading.textContent ?? '')
      .slice(0, 400)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const shared = words.filter((word) => known.has(word)).length;
    if (words.length > 2 && shared > bestShared) [best, bestShared] = [heading, shared];
  }
  return best;
}
