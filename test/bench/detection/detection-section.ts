import type { BenchSection } from '../section.ts';
import { listPages } from './list-pages.ts';
import { loadSubjects } from './load-subjects.ts';
import { summarizeTimings, tabulateSummary } from './summarize-timings.ts';
import { timeFirstRuns } from './time-first-runs.ts';

/** The first run of the detector in a fresh page, beside Mozilla's gate and reader. */
export const detectionSection: BenchSection = {
  name: 'detection',
  run: async ({ list, most, rounds, progress }) => {
    const pages = listPages(list, most);
    const timings = await timeFirstRuns(pages, await loadSubjects(), rounds, (done) =>
      progress(`${done} of ${pages.length} pages`),
    );
    const summary = summarizeTimings(timings);
    return { tables: tabulateSummary(summary), data: { summary, timings } };
  },
};
