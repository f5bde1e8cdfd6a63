const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Median and 95th percentile (ms, a tenth exactly), and of how many. */
export function summarize(times: readonly number[]): readonly [median: number, high: number, runs: number] {
  const sorted = times.toSorted((one, other) => one - other);
  return [round(quantile(sorted, 0.5)), round(quantile(sorted, 0.95)), times.length];
}
