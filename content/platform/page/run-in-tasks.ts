import type { Steps } from '../../matching/steps.ts';
import { nextTask } from './next-task.ts';

/** Milliseconds: a fifth of what a reader may notice (W3C Long Tasks), because the step that ends a task is not foreseen. */
const longest = 10;

/** The result of `steps`, run in tasks between which the page can answer its reader; an error of theirs rejects. */
export async function runInTasks<Result>(steps: Steps<Result>): Promise<Result> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < longest) continue;
    await nextTask();
    start = performance.now();
  }
}
