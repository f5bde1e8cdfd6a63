/** A whole number of at least 0 in `digits` (0 to 9, one sign each), with nothing between thousands. */
export function writeDigits(number: number, digits: string): string {
  return String(number).replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
