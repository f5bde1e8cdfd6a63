/** What a page's own observers saw of a panel; times in milliseconds. */
export interface PageProbe {
  /** From DOMContentLoaded until the frame with the panel was handed over; null where none came. */
  readonly painted: number | null;
  /** The same from the first byte of the answer: nothing is won by work that delays the page itself. */
  readonly sinceResponse: number | null;
  /** The sum of the layout shifts since the panel's element came. */
  readonly shift: number;
}

/** Runs in the page before its own scripts, so it may use nothing from here but its argument. */
export const installProbe = (element: string): void => {
  let inserted: number | null = null;
  let painted: number | null = null;
  let shift = 0;
  const observer = new MutationObserver(() => {
    if (inserted !== null || document.querySelector(element) === null) return;
    inserted = performance.now();
    observer.disconnect();
    requestAnimationFrame(() => {
      // A message is the first task after the frame.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (painted = performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (inserted !== null && entry.startTime >= inserted)
        shift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, {
    readProbe: () => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const after = (start = 0): number | null => (painted === null ? null : painted - start);
      return {
        painted: after(navigation?.domContentLoadedEventStart),
        sinceResponse: after(navigation?.responseStart),
        shift,
      };
    },
  });
};
