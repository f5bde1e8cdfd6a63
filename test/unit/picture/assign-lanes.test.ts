import { array, assert, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { assignLanes } from '../../../components/picture/assign-lanes.ts';

it('leaves what is far apart in one lane', () => {
  expect(
    assignLanes([
      { start: 0, end: 24 },
      { start: 24, end: 48 },
    ]),
  ).toEqual([0, 0]);
});

it('puts what would overlap into lanes of their own, and takes up a lane again that is free', () => {
  expect(
    assignLanes([
      { start: 0, end: 24 },
      { start: 10, end: 34 },
      { start: 20, end: 44 },
      { start: 30, end: 54 },
    ]),
  ).toEqual([0, 1, 2, 0]);
});

it('lets nothing touch in one lane, whatever comes', () => {
  const extent = record({ start: integer({ min: 0, max: 400 }), length: integer({ min: 24, max: 120 }) }).map(
    ({ start, length }) => ({ start, end: start + length }),
  );
  assert(
    property(array(extent), (extents) => {
      const sorted = extents.toSorted((one, other) => one.start - other.start);
      const lanes = assignLanes(sorted);
      const clashes = sorted.flatMap((one, index) =>
        sorted.filter((other, at) => at > index && lanes[at] === lanes[index] && other.start < one.end),
      );
      expect(clashes).toEqual([]);
    }),
  );
});
