import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchSection, BenchTable } from '../section.ts';
import type { Timing } from '../detection/time-first-runs.ts';
import { growFacts } from './grow-facts.ts';
import type { FactsRow } from './grow-facts.ts';
import { growPages } from './grow-pages.ts';

/** The edition that may read every site, for pages at made-up addresses. */
const build = resolve('.output/chrome-mv3-everywhere');

/** What grows with the size of a page and with the number of facts, and what does not. */
export const growthSection: BenchSection = {
  name: 'growth',
  run: async ({ rounds, progress }) => {
    if (!existsSync(build)) throw new Error(`There is no ${build}: npm run build -- --mode everywhere`);
    const sizes = await growPages(rounds, progress);
    const facts = await growFacts(build, Math.max(5, rounds), progress);
    return { tables: [tabulateSizes(sizes), tabulateFacts(facts)], data: { sizes, facts } };
  },
};

function tabulateSizes(timings: readonly Timing[]): BenchTable {
  const names = [...new Set(timings.map(({ subject }) => subject))];
  const pages = [...new Set(timings.map(({ page }) => page))];
  const find = (page: string, name: string): number =>
    timings.find((timing) => timing.page === page && timing.subject === name)?.milliseconds ?? Number.NaN;
  return {
    title: 'First run by size of page',
    columns: names.map((name) => `${name} ms`),
    rows: pages.map((page) => [page, ...names.map((name) => round(find(page, name)))]),
  };
}

function tabulateFacts(rows: readonly FactsRow[]): BenchTable {
  return {
    title: 'By number of facts',
    columns: ['facts', 'panel ms', 'over x1', 'work of the tab ms', 'over x1'],
    rows: rows.map(({ page, times, panel, work }) => {
      const today = rows.find((row) => row.page === page && row.times === 1);
      const shown = Number.isNaN(panel) ? ['-', '-'] : [round(panel), round(panel / (today?.panel ?? 1))];
      return [page, `x${times}`, ...shown, round(work), round(work / (today?.work ?? 1))];
    }),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
