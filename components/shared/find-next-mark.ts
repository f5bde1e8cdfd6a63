/**
 * Which of `count` marks a key moves to from `current`, or null where it is no such key or there is nowhere to go. The
 * arrows to the sides follow what is seen, so they change over in text that runs from right to left.
 */
export function findNextMark(
  key: string,
  current: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: forward === 'ArrowLeft' ? 1 : -1,
    ArrowRight: forward === 'ArrowRight' ? 1 : -1,
    Home: -current,
    End: count - 1 - current,
  };
  const step = steps[key];
  if (step === undefined) return null;
  const next = current + step;
  return next < 0 || next >= count ? null : next;
}
