/** A day of UTC in milliseconds; the calendar days of the facts are all as long. */
export const dayLength = 86_400_000;
