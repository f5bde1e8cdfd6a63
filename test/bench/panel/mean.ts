/** The mean of some numbers; NaN of none. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** By how much the mean of as many numbers would differ from run to run (its standard deviation); NaN of fewer than two. */
export function standardError(numbers: readonly number[]): number {
  const middle = mean(numbers);
  const squares = numbers.map((one) => (one - middle) ** 2);
  return Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / (numbers.length - 1) / numbers.length);
}
