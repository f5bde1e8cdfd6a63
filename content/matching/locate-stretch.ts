import type { Passage, Stretch } from './passage.ts';

function findPlace(
  passage: Passage,
  at: number,
  isEnd: boolean,
): { readonly node: Text; readonly offset: number } | null {
  const { pieces } = passage;
  // An end belongs to the piece it closes, a start to the piece it opens.
  const piece = isEnd
    ? pieces.find(({ start, length }) => start < at && at <= start + length)
    : pieces.find(({ start, length }) => start <= at && at < start + length);
  if (!piece) return null;
  const { node, start, length } = piece;
  // A page may have changed its text since it was read; a mark on other words would be wrong.
  const isSame = node.isConnected && node.data === passage.text.slice(start, start + length);
  return isSame ? { node, offset: at - start } : null;
}

/**
 * Where a stretch stands in the page, for `new StaticRange(…)` or a `Range`; null where the page no longer has these
 * words there. Changes nothing and asks for no layout.
 */
export function locateStretch(passages: readonly Passage[], stretch: Stretch): StaticRangeInit | null {
  const passage = passages[stretch.passage];
  if (!passage) return null;
  const start = findPlace(passage, stretch.start, false);
  const end = findPlace(passage, stretch.end, true);
  if (!start || !end) return null;
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  };
}
