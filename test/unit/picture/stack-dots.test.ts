import { expect, it } from 'vitest';
import { stackDots } from '../../../components/picture/stack-dots.ts';

const span = { from: '2024-01-01', to: '2024-01-11' };

it('stacks the days of one column and leaves the others on the ground', () => {
  const dots = stackDots(['2024-01-01', '2024-01-02', '2024-01-09', '2024-01-02'], span, 5);
  expect(dots.map(({ at, level }) => [at, level])).toEqual([
    [0.1, 0],
    [0.1, 1],
    [0.9, 0],
    [0.1, 2],
  ]);
});

it('keeps the last day in the last column', () => {
  expect(stackDots(['2024-01-11'], span, 5)).toEqual([{ at: 0.9, level: 0 }]);
});
