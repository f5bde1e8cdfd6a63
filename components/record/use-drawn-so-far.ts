import { useEffect, useState } from 'preact/hooks';

/** How many to draw in the frame that the reader waits for, and in each one after it. */
interface DrawnAtOnce {
  readonly first: number;
  readonly perFrame: number;
}

/** More lines of a list than the panel has room for at once, at the smallest text. */
const lines: DrawnAtOnce = { first: 10, perFrame: 20 };

/**
 * How many of `count` parts to draw now, lines of a list where nothing else is said: the first ones in the frame that the
 * reader waits for, the others at their end in the frames after it, so that no frame is late and nothing that is seen moves.
 */
export function useDrawnSoFar(count: number, { first, perFrame }: DrawnAtOnce = lines): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + perFrame));
    return () => cancelAnimationFrame(frame);
  }, [drawn, count, perFrame]);
  return drawn;
}
