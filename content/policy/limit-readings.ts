const readings = 3;
const period = 10_000;

/**
 * When the next reading of a page may happen, given the times of the earlier ones and now (ms): now, or once the third
 * last is ten seconds old. A page that changes its title all the time costs three readings in ten seconds, no more. A clock
 * that was set back meanwhile costs ten seconds, not the years by which it had been wrong.
 */
export function nextReadingAt(earlier: readonly number[], now: number): number {
  const thirdLast = earlier.at(-readings);
  return thirdLast === undefined ? now : Math.min(Math.max(now, thirdLast + period), now + period);
}
