import { highlightName } from '../names-on-page.ts';

/** On narrow screens the panel is a sheet that covers the rest of the height (panel.css). */
const sheet = { media: '(max-width: 600px)', leaves: 0.3 } as const;

/** What scrolls `element` up and down: a box of the page around it, or the page itself. */
function findScroller(element: Element | null, view: Window): Element | null {
  const { body, documentElement: root, scrollingElement } = view.document;
  const overflowOf = (box: Element): string => view.getComputedStyle(box).overflowY;
  if (!element || element === root) return scrollingElement;
  // The overflow of a body is that of the window, unless the root has one of its own.
  if (element === body && overflowOf(root) === 'visible') return scrollingElement;
  const scrolls = /auto|scroll/.test(overflowOf(element)) && element.scrollHeight > element.clientHeight;
  return scrolls ? element : findScroller(element.parentElement, view);
}

/**
 * Marks a stretch of the page without changing its DOM, and brings it to the middle of what the panel leaves free of the
 * window; the stretch counts and not its element, which may be the whole article. Reduced motion jumps instead of gliding.
 */
export function markPassage({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): void {
  const { ownerDocument: document, parentElement } = startContainer;
  const view = document?.defaultView;
  if (!document || !view) return;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  CSS.highlights?.set(highlightName, new Highlight(range));
  const { top, height } = range.getBoundingClientRect();
  const free = view.innerHeight * (view.matchMedia(sheet.media).matches ? sheet.leaves : 1);
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  findScroller(parentElement, view)?.scrollBy({
    top: top + height / 2 - free / 2,
    behavior: calm ? 'instant' : 'smooth',
  });
}

/** Takes the mark off the page; nothing of it stays in the registry that the page can read. */
export function unmarkPassage(): void {
  CSS.highlights?.delete(highlightName);
}
