/** Shorter paragraphs are captions and bylines, which may well stand under the panel. */
const paragraphLength = 80;
const sampled = 12;

/**
 * Whether a panel of `width` CSS px fits at that `edge` of the viewport without covering the article's paragraphs.
 * False where the page has no paragraphs to go by. Reads the layout once; call it only where a panel is about to show.
 */
export function hasRoomBeside(document: Document, edge: 'left' | 'right', width: number): boolean {
  const scope = document.querySelector('article, main, [role="main"]') ?? document.body;
  if (!scope) return false;
  const viewport = document.documentElement.clientWidth;
  const boxes = Array.from(scope.querySelectorAll('p'))
    .filter(({ textContent }) => (textContent?.length ?? 0) > paragraphLength)
    .slice(0, sampled)
    .map((paragraph) => paragraph.getBoundingClientRect())
    .filter((box) => box.width > 0);
  if (boxes.length === 0) return false;
  return edge === 'right'
    ? Math.max(...boxes.map(({ right }) => right)) <= viewport - width
    : Math.min(...boxes.map(({ left }) => left)) >= width;
}
