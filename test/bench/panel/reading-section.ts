import { resolve } from 'node:path';
import type { BenchOptions, BenchResult, BenchSection, BenchTable } from '../section.ts';
import { listTalksPages } from './list-talks-pages.ts';
import { describeSpread } from './quantile.ts';
import { timeReading } from './time-reading.ts';

const build = resolve('.output/chrome-mv3');

async function run({ list, most, progress }: BenchOptions): Promise<BenchResult> {
  const pages = listTalksPages(list, most);
  const readings = await timeReading(pages, build, (done) =>
    progress(`reading: ${done} of ${pages.length} pages`),
  );
  const tables = [...new Set(pages.map(({ kind }) => kind))].map((kind): BenchTable => {
    const own = readings.filter(({ page }) => page.kind === kind);
    return {
      title: `Reading the article, first run, ms; ${kind} pages`,
      columns: ['median', '95th', 'pages'],
      rows: [
        ['reader', ...describeSpread(own.map(({ reader }) => reader))],
        ['Readability.parse', ...describeSpread(own.map(({ readability }) => readability))],
        ['reader / Readability.parse', ...describeSpread(own.map((one) => one.reader / one.readability))],
        ['loading the reader and its words', ...describeSpread(own.map(({ load }) => load))],
      ],
    };
  });
  return { tables, data: readings.map((one) => ({ ...one, page: one.page.name })) };
}

/** Reading the whole article for mentions and phrases on pages about the talks, beside Readability.parse. */
export const readingSection: BenchSection = { name: 'reading', needs: `${build}/reader.js`, run };
