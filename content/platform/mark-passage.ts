import type { Passage, Stretch } from '../matching/passage.ts';

/** A neutral name: the page can read the registry of highlights. Its style is inserted by the background. */
export const highlightName = 'passage';

/** The DOM range of a stretch of the article, or null where the page has changed under it. */
export function rangeOf(passages: readonly Passage[], { passage, start, end }: Stretch): Range | null {
  const pieces = passages[passage]?.pieces.filter(({ node }) => node.isConnected) ?? [];
  const first = pieces.find((piece) => start < piece.start + piece.length && start >= piece.start);
  const last = pieces.findLast((piece) => end > piece.start && end <= piece.start + piece.length);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  } catch {
    // The text of the node became shorter in the meantime.
    return null;
  }
}

/** Marks a range on the page without changing its DOM, and brings it into view. Reduced motion jumps instead of gliding. */
export function markPassage(range: Range): void {
  const { defaultView: view } = range.startContainer.ownerDocument ?? {};
  if (!view) return;
  CSS.highlights?.set(highlightName, new Highlight(range));
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

/** Takes the mark off the page; nothing of it stays in the registry that the page can read. */
export function unmarkPassage(): void {
  CSS.highlights?.delete(highlightName);
}
