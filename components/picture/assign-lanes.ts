/** The room that something takes along a line, in any one unit. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The lane (0 and up) of each extent, in which it touches no other; each takes the lowest that is free. Given by start. */
export function assignLanes(extents: readonly Extent[]): readonly number[] {
  const ends: number[] = [];
  return extents.map(({ start, end }) => {
    const free = ends.findIndex((takenTo) => takenTo <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}
