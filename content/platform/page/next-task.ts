/** The scheduler that newer browsers have (Chromium; Firefox from 142). */
interface Scheduler {
  readonly postTask?: (callback: () => void, options: { readonly priority: 'user-blocking' }) => unknown;
}

/**
 * In older browsers a frame of the page may bear this name. Read as the script begins, in a task of its own: the first use of
 * it is what takes long, and may else come within a task of the page.
 */
const { scheduler } = globalThis as { readonly scheduler?: Scheduler };

/**
 * Resolves in a task of its own, so that the page can answer its reader in between, and before what the page itself has
 * planned where the browser knows such an order.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (scheduler?.postTask) scheduler.postTask(resolve, { priority: 'user-blocking' });
    else setTimeout(resolve);
  });
}
