/** The value below which `share` (0 to 1) of the numbers lie, to two digits; NaN where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN) * 100) / 100;
}

/** Median, 95th percentile and how many numbers there are, as cells of a table. */
export function describeSpread(numbers: readonly number[]): readonly number[] {
  return [quantile(numbers, 0.5), quantile(numbers, 0.95), numbers.length];
}
