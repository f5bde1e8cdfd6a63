import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../../browsers/launch-chromium.ts';
import { startPageServer } from '../../browsers/page-server.ts';
import { readOutlets } from '../../../content/build/read/read-outlets.ts';
import { panelElement } from '../../../content/platform/names-on-page.ts';
import { waitUntilRegistered } from '../../e2e/wait-until-registered.ts';
import type { BenchOptions, BenchResult, BenchSection, BenchTable } from '../section.ts';
import { listTalksPages } from './list-talks-pages.ts';
import type { TalksPage } from './list-talks-pages.ts';
import type { PageProbe } from './probe-page.ts';
import { mean, standardError } from './mean.ts';
import { describeSpread, quantile } from './quantile.ts';
import { serveHypothesis } from './serve-hypothesis.ts';
import { timeLongTasks, timePanel } from './time-panel.ts';
import type { Way } from './time-panel.ts';
import { emptyElement, writeEmptyExtension } from './write-empty-extension.ts';

const build = resolve('.output/chrome-mv3');
const slowdown = 4;

interface Measured {
  readonly page: TalksPage;
  readonly way: string;
  readonly probe: PageProbe;
}

/** The same with a slower processor. */
interface Slowed {
  readonly page: TalksPage;
  readonly way: string;
  readonly round: number;
  /** ms */
  readonly longTasks: readonly number[];
}

interface AllMeasured {
  readonly measured: readonly Measured[];
  readonly slowed: readonly Slowed[];
}

async function measurePages(
  pages: readonly TalksPage[],
  { rounds, progress }: BenchOptions,
): Promise<AllMeasured> {
  const server = await startPageServer();
  const empty = writeEmptyExtension();
  const origin = `https://www.${readOutlets()[0]?.domain ?? ''}`;
  const launch = (extensionDir: string) => launchChromium({ extensionDir, server, headless: true });
  const [ours, reference] = [await launch(build), await launch(empty)];
  try {
    for (const browser of [ours, reference]) await waitUntilRegistered(browser);
    const suffix = serveHypothesis(server, origin);
    const ways: readonly Way[] = [
      { name: 'panel, worker warm', browser: ours, element: panelElement },
      { name: 'panel, worker killed', browser: ours, element: panelElement, killed: true },
      { name: 'empty element', browser: reference, element: emptyElement },
      { name: 'Hypothesis client', browser: reference, element: 'hypothesis-sidebar', suffix },
    ];
    const measured: Measured[] = [];
    const slowed: Slowed[] = [];
    for (const [at, page] of pages.entries()) {
      const url = origin + page.path;
      for (const [turn] of ways.entries()) {
        const way = ways[(at + turn) % ways.length] as Way;
        measured.push({ page, way: way.name, probe: await timePanel(way, server, url, page.html) });
      }
      for (let round = 0; round < rounds; round += 1) {
        const pair = [ways[0], ways[2]] as readonly Way[];
        for (const way of (at + round) % 2 === 0 ? pair : pair.toReversed()) {
          const longTasks = await timeLongTasks(way, server, url, page.html, slowdown);
          slowed.push({ page, way: way.name, round, longTasks });
        }
      }
      progress(`panel: ${at + 1} of ${pages.length} pages`);
    }
    return { measured, slowed };
  } finally {
    await Promise.all([ours.close(), reference.close(), server.stop()]);
    rmSync(empty, { recursive: true, force: true });
  }
}

/** The pages apart that nobody here wrote: those are what a reader has, and ours are a few sentences long. */
const kinds = [
  ['saved', 'saved pages'],
  ['our own', 'our own pages'],
] as const;

function tabulatePainted(measured: readonly Measured[], pages: string): readonly BenchTable[] {
  const of = (way: string): readonly Measured[] => measured.filter((one) => one.way === way);
  const ways = [...new Set(measured.map(({ way }) => way))];
  type Since = 'painted' | 'sinceResponse';
  const painted = (way: string, since: Since): readonly number[] =>
    of(way).flatMap(({ probe }) => probe[since] ?? []);
  const aboveEmpty = (way: string, since: Since, share: number): number =>
    Math.round(quantile(painted(way, since), share) - quantile(painted('empty element', since), share));
  return (
    [
      ['painted', 'DOMContentLoaded'],
      ['sinceResponse', 'the first byte of the page'],
    ] as const
  ).map(([since, name]) => ({
    title: `Painted, ms after ${name}; ${pages}`,
    columns: ['median', '95th', 'pages', 'above empty: median', '95th'],
    rows: ways.map((way) => [
      way,
      ...describeSpread(painted(way, since)),
      ...[0.5, 0.95].map((share) => aboveEmpty(way, since, share)),
    ]),
  }));
}

function tabulateTasks(slowed: readonly Slowed[], pages: string): BenchTable {
  /** How many more a page has than with the empty element, each load beside the one that came before or after it. */
  const listMore = (way: string): readonly number[] =>
    slowed.flatMap((one) => {
      const isBeside = ({ page, round }: Slowed): boolean => page === one.page && round === one.round;
      const empty = slowed.find((other) => other.way === 'empty element' && isBeside(other));
      return one.way === way && empty ? [one.longTasks.length - empty.longTasks.length] : [];
    });
  return {
    title: `Tasks over 50 ms, processor ${slowdown} times slower; ${pages}`,
    columns: [
      'loads',
      'tasks a load',
      'more than empty, same page',
      '(standard error)',
      'longest ms: median',
      '95th',
    ],
    rows: [...new Set(slowed.map(({ way }) => way))].map((way) => {
      const tasks = slowed.filter((one) => one.way === way).map(({ longTasks }) => longTasks);
      const longest = tasks.map((list) => Math.max(0, ...list));
      const more = listMore(way);
      return [
        way,
        tasks.length,
        ...[mean(tasks.map(({ length }) => length)), mean(more), standardError(more)].map((one) =>
          one.toFixed(2),
        ),
        quantile(longest, 0.5),
        quantile(longest, 0.95),
      ];
    }),
  };
}

function tabulate({ measured, slowed }: AllMeasured): readonly BenchTable[] {
  const ways = [...new Set(measured.map(({ way }) => way))];
  const shiftOf = (way: string): number =>
    Math.max(...measured.filter((one) => one.way === way).map(({ probe }) => probe.shift));
  return [
    ...kinds.flatMap(([kind, pages]) => {
      const own = measured.filter(({ page }) => page.kind === kind);
      if (own.length === 0) return [];
      const slow = slowed.filter(({ page }) => page.kind === kind);
      return [...tabulatePainted(own, pages), tabulateTasks(slow, pages)];
    }),
    {
      title: 'Layout shift after it came',
      columns: ['largest'],
      rows: ways.map((way) => [way, shiftOf(way)]),
    },
  ];
}

async function run(options: BenchOptions): Promise<BenchResult> {
  const pages = listTalksPages(options.list, options.most);
  const all = await measurePages(pages, options);
  const strip = (one: { readonly page: TalksPage }): unknown => ({ ...one, page: one.page.name });
  return {
    tables: tabulate(all),
    data: { measured: all.measured.map(strip), slowed: all.slowed.map(strip) },
  };
}

/** The panel on pages about the talks: until it is painted, and what it costs the page. */
export const panelSection: BenchSection = { name: 'panel', needs: `${build}/reader.js`, run };
