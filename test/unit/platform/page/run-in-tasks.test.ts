import { describe, expect, it } from 'vitest';
import { runInTasks } from '../../../../content/platform/page/run-in-tasks.ts';
import type { Steps } from '../../../../content/matching/steps.ts';

/** Keeps the thread for about as long as a paragraph takes on a slow device. */
function spend(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* countTo(most: number, milliseconds: number): Steps<number> {
  let count = 0;
  while (count < most) {
    spend(milliseconds);
    count += 1;
    yield;
  }
  return count;
}

describe('work in steps on a page', () => {
  it('lets the page do something long before it is done, and ends with its result', async () => {
    const order: string[] = [];
    const done = runInTasks(countTo(60, 2)).then((count) => order.push(`counted ${count}`));
    setTimeout(() => order.push('page'));
    await done;
    expect(order).toEqual(['page', 'counted 60']);
  });

  it('that is short is done in the task in which it was begun', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('page'));
    const count = await runInTasks(countTo(3, 0));
    expect([...order, count]).toEqual([3]);
  });

  it('rejects with an error of a later step', async () => {
    const failing = function* (): Steps<never> {
      yield* countTo(5, 5);
      throw new Error('a broken text');
    };
    await expect(runInTasks(failing())).rejects.toThrow('a broken text');
  });
});
