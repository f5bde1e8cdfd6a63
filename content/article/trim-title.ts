const BARS = [' | ', ' » ', ' · ', ' • '];
const DASHES = [' - ', ' – ', ' — '];
/** Before a dash stands a title only if it is as long as that; the name of a site after it has few words. */
const SHORTEST_TITLE = 15;
const MOST_WORDS_OF_SITE = 4;

/** A page title without the name of the site and of its section: the longest piece between bars, without a short last dash. */
export function trimTitle(title: string): string {
  // Strings and not patterns: this runs once a page, and each pattern costs a page more than the search itself.
  let pieces = [title.slice(0, 500).replace(/[^\S\uFEFF]+/g, ' ')];
  for (const bar of BARS) pieces = pieces.flatMap((piece) => piece.split(bar));
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '').trim();
  const dash = Math.max(...DASHES.map((sign) => longest.lastIndexOf(sign)));
  const isSite = dash >= SHORTEST_TITLE && longest.slice(dash + 3).split(' ').length <= MOST_WORDS_OF_SITE;
  return isSite ? longest.slice(0, dash) : longest;
}
