import { placeDay } from './time-scale.ts';
import type { TimeSpan } from './time-scale.ts';

/** A dot in its column: the middle of the column as a share of the way, and how many lie under it. */
export interface StackedDot {
  readonly at: number;
  readonly level: number;
}

/** Each day as a dot in one of `columns` columns over `span`; what falls into one column is stacked, never covered. */
export function stackDots(dates: readonly string[], span: TimeSpan, columns: number): readonly StackedDot[] {
  const heights = new Map<number, number>();
  return dates.map((date) => {
    const column = Math.min(columns - 1, Math.floor(placeDay(date, span) * columns));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { at: (column + 0.5) / columns, level };
  });
}
