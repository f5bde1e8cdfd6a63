import { useEffect, useState } from 'preact/hooks';

/** How many to draw in the frame that the reader waits for, and in each one after it. */
interface DrawnAtOnce {
  readonly first: number;
  readonly perFrame: number;
}

/** About as many entries of a list, three or four lines each, as a panel has room for. */
const entries: DrawnAtOnce = { first: 6, perFrame: 8 };

/**
 * How many of `count` parts to draw now, entries of a list where nothing else is said: the first ones in the frame that the
 * reader waits for, the others at their end behind the frames after it, so that no frame is late and nothing that is seen moves.
 */
export function useDrawnSoFar(count: number, { first, perFrame }: DrawnAtOnce = entries): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= count) return undefined;
    let task: ReturnType<typeof setTimeout> | undefined;
    // Behind a frame and not in it, which has the style, the layout and the painting of what was drawn before to do.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setDrawn(drawn + perFrame));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [drawn, count, perFrame]);
  return drawn;
}
