import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start and duration, microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/** What the user may notice (W3C Long Tasks), ms. */
const long = 50;

/** The tasks over 50 ms of the thread that parsed most HTML, from when it began to, in ms. */
function listLongTasks(events: readonly TraceEvent[]): readonly number[] {
  const parsing = new Map<string, { first: number; sum: number }>();
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  for (const event of events) {
    if (event.name !== 'ParseHTML') continue;
    const { first, sum } = parsing.get(threadOf(event)) ?? { first: event.ts, sum: 0 };
    parsing.set(threadOf(event), { first: Math.min(first, event.ts), sum: sum + (event.dur ?? 0) });
  }
  const [thread, { first }] = [...parsing].toSorted(([, one], [, other]) => other.sum - one.sum)[0] ?? [
    '',
    { first: 0 },
  ];
  return events.flatMap((event) => {
    const { name, ts, dur = 0 } = event;
    const isOfPage = name === 'RunTask' && threadOf(event) === thread && ts + dur > first;
    return isOfPage && dur > long * 1000 ? [dur / 1000] : [];
  });
}

/**
 * The tasks over 50 ms of a page's main thread while `work` runs, frames among them. A page's own observer counts no frame
 * in which no script ran, though the page stands still for as long.
 */
export async function traceLongTasks(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  return listLongTasks((JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents);
}
