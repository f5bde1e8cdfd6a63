import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { corpusIndex, listPages } from './list-pages.ts';
import { listSizes } from './list-sizes.ts';
import { loadSubjects } from './load-subjects.ts';
import { formatSummary, summarizeTimings } from './summarize-timings.ts';
import { timeFirstRuns } from './time-first-runs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    most: { type: 'string', default: '80' },
    rounds: { type: 'string', default: '3' },
  },
});
const list = positionals[0] ?? corpusIndex;
if (!existsSync(list))
  console.error(
    positionals[0]
      ? `There is no list of pages ${list}.`
      : 'The corpus of real pages is not beside this checkout: only our own pages are timed.',
  );
const pages = listPages(list, Number(values.most));
const subjects = await loadSubjects();
const loadBefore = loadavg()[0] ?? 0;
const timings = await timeFirstRuns(pages, subjects, Number(values.rounds), (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${pages.length} pages`);
});
const summary = summarizeTimings(timings);
const bytes = listSizes();
if (values.json) console.log(JSON.stringify({ loadBefore, summary, bytes, timings }));
else {
  console.log(
    `First run in a fresh tab of Chromium, ${values.rounds} rounds, load ${loadBefore.toFixed(1)} before`,
  );
  console.log(formatSummary(summary));
  console.log(`\nBytes after gzip -9${Object.keys(bytes).length > 0 ? '' : ': run npm run build first'}`);
  for (const [context, size] of Object.entries(bytes)) console.log(`${context.padEnd(40)}${size}`);
}
