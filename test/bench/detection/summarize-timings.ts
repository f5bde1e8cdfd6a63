import type { BenchTable } from '../section.ts';
import type { BenchKind } from './list-pages.ts';
import type { Subject } from './load-subjects.ts';
import type { Timing } from './time-first-runs.ts';

/** What one subject takes on the pages of one kind, in milliseconds. */
export interface Figures {
  readonly median: number;
  readonly percentile95: number;
  /** The detector's median over this one, and its 95th percentile over this one. */
  readonly ratios: readonly number[];
}

/** The figures of all pages of a kind. */
export interface KindSummary {
  readonly kind: BenchKind;
  readonly pages: number;
  readonly subjects: Readonly<Record<string, Figures>>;
}

/** The figures by kind of page, in the order in which the kinds were timed. */
export function summarizeTimings(timings: readonly Timing[]): readonly KindSummary[] {
  return distinct(timings.map(({ kind }) => kind)).map((kind) => {
    const ofKind = timings.filter((timing) => timing.kind === kind);
    const sort = (name: Subject['name']): readonly number[] =>
      ofKind
        .filter(({ subject }) => subject === name)
        .map(({ milliseconds }) => milliseconds)
        .toSorted((a, b) => a - b);
    const own = sort('detector');
    const entries = distinct(ofKind.map(({ subject }) => subject)).map((name) => {
      const sorted = sort(name);
      const [median, percentile95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
      const ratios = [round(quantile(own, 0.5) / median), round(quantile(own, 0.95) / percentile95)];
      return [name, { median: round(median), percentile95: round(percentile95), ratios }] as const;
    });
    return { kind, pages: own.length, subjects: Object.fromEntries(entries) };
  });
}

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The figures as a table for each kind of page. */
export function tabulateSummary(summary: readonly KindSummary[]): readonly BenchTable[] {
  return summary.map(({ kind, pages, subjects }) => ({
    title: `First run, ${kind} (${pages} pages)`,
    columns: ['median ms', '95th ms', 'detector / this: median', '95th'],
    rows: Object.entries(subjects).map(([name, { median, percentile95, ratios }]) => [
      name,
      median,
      percentile95,
      ...ratios,
    ]),
  }));
}
