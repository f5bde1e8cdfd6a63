/**
 * Work that ends with a result and stops in between, where whoever runs it may let something else happen first. It stops often,
 * after a paragraph or so: how long it runs on is not its own concern.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The result of work that nobody waits for in between. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
