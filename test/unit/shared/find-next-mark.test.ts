import { describe, expect, it } from 'vitest';
import { findNextMark } from '../../../components/shared/find-next-mark.ts';

describe('the keys on the time line', () => {
  it.each([
    ['ArrowRight', 'ltr', 3],
    ['ArrowLeft', 'ltr', 1],
    ['ArrowRight', 'rtl', 1],
    ['ArrowLeft', 'rtl', 3],
    ['Home', 'ltr', 0],
    ['End', 'rtl', 4],
  ] as const)('%s in a panel written %s goes to the mark seen there', (key, direction, expected) => {
    expect(findNextMark(key, 2, 5, direction)).toBe(expected);
  });

  it('stop at the ends', () => {
    expect(findNextMark('ArrowLeft', 0, 5, 'ltr')).toBeNull();
    expect(findNextMark('ArrowRight', 4, 5, 'ltr')).toBeNull();
  });

  it('leave all other keys to the browser', () => {
    expect(['Tab', 'Enter', 'ArrowDown', 'a'].map((key) => findNextMark(key, 2, 5, 'ltr'))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
