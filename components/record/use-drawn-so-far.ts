import { useEffect, useState } from 'preact/hooks';

/** More lines than the panel has room for at once, at the smallest text. */
const firstLines = 10;
const linesAFrame = 20;

/**
 * How many of a list's `count` lines to draw now: a screenful in the frame that the reader waits for, the others at its end
 * in the frames after it, so that no frame is late and nothing that is seen moves.
 */
export function useDrawnSoFar(count: number): number {
  const [drawn, setDrawn] = useState(firstLines);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + linesAFrame));
    return () => cancelAnimationFrame(frame);
  }, [drawn, count]);
  return drawn;
}
