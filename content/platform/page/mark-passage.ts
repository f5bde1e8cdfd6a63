import { highlightName } from '../names-on-page.ts';

/** On narrow screens the panel is a sheet that covers the rest of the height (panel.css). */
const sheet = { media: '(max-width: 600px)', leaves: 0.3 } as const;

/** What scrolls `element` up and down, from the inside: boxes of the page around it, and the page itself. */
function listScrollers(element: Element | null, view: Window): readonly Element[] {
  const { body, documentElement: root, scrollingElement } = view.document;
  const overflowOf = (box: Element): string => view.getComputedStyle(box).overflowY;
  const page = scrollingElement ? [scrollingElement] : [];
  if (!element || element === root) return page;
  // The overflow of a body is that of the window, unless the root has one of its own.
  if (element === body && overflowOf(root) === 'visible') return page;
  const around = listScrollers(element.parentElement, view);
  return /auto|scroll/.test(overflowOf(element)) ? [element, ...around] : around;
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
  const middleOfFree = (view.innerHeight * (view.matchMedia(sheet.media).matches ? sheet.leaves : 1)) / 2;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  let middle = top + height / 2;
  // Many a box could scroll by a few pixels only, and what it cannot do is left to those around it.
  for (const scroller of listScrollers(parentElement, view)) {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const box = scroller.getBoundingClientRect();
    const isPage = scroller === document.scrollingElement;
    const [first, last] = isPage ? [0, view.innerHeight] : [box.top + height / 2, box.bottom - height / 2];
    const aim = Math.max(first, Math.min(last, middleOfFree));
    const step = Math.max(-scrollTop, Math.min(scrollHeight - clientHeight - scrollTop, middle - aim));
    scroller.scrollBy({ top: step, behavior });
    middle -= step;
  }
}

/** Takes the mark off the page; nothing of it stays in the registry that the page can read. */
export function unmarkPassage(): void {
  CSS.highlights?.delete(highlightName);
}
