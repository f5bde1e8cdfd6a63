/** The h1 over the story: with several on a page (a logo, the next story) the first whose beginning the title repeats. */
export function readHeadlineElement(document: Document, title: string): Element | null {
  const headings = document.getElementsByTagName('h1');
  let first: Element | null = null;
  for (let i = 0; i < 6; i++) {
    // Not headings[i]: before it answers, a browser counts all elements of the page.
    const heading = headings.item(i);
    if (!heading) break;
    const text = textOf(heading);
    // A logo has a word or two.
    if (!text.split(' ')[2]) continue;
    if (title.toLowerCase().includes(text.slice(0, 25).toLowerCase())) return heading;
    first ??= heading;
  }
  return first;
}

/**
 * The text of an element with single spaces, cut at the length of any honest headline. U+FEFF, which nobody sees, is white
 * space to `\s`, but stands inside words.
 */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '')
    .slice(0, 2000)
    .replace(/[^\S\uFEFF]+/g, ' ')
    .trim()
    .slice(0, 400);
