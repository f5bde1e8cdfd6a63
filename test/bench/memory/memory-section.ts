import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '../../browsers/launch-chromium.ts';
import { startPageServer } from '../../browsers/page-server.ts';
import { waitUntilRegistered } from '../../e2e/wait-until-registered.ts';
import { median } from '../median.ts';
import type { BenchOptions, BenchResult, BenchSection } from '../section.ts';
import { measureTabs } from './measure-tabs.ts';
import type { TabsMemory } from './measure-tabs.ts';
import { listPageKinds, spreadOverSites } from './page-kinds.ts';
import { writeEmptyExtension } from './write-empty-extension.ts';

/** The edition that may read every site: tabs of one site would share a process, and its heap. */
const build = '.output/chrome-mv3-everywhere';

/** One kind of page in so many tabs, with the extension and with an empty content script. */
interface MemoryRow {
  readonly page: string;
  readonly tabs: number;
  readonly own: TabsMemory;
  readonly empty: TabsMemory;
}

/** Script heap a tab beside an empty content script in the same run. */
export const memorySection: BenchSection = { name: 'memory', run: measure };

async function measure({ tabs, rounds, progress }: BenchOptions): Promise<BenchResult> {
  if (!existsSync(build)) throw new Error(`There is no ${build}: npm run build -- --mode everywhere`);
  const kinds = listPageKinds();
  const most = Math.max(...tabs);
  const served = kinds.flatMap(({ name, html }) =>
    spreadOverSites(name, most).map((url) => [url, { html }] as const),
  );
  const server = await startPageServer(Object.fromEntries(served));
  const folder = mkdtempSync(join(tmpdir(), 'bench-empty-'));
  writeEmptyExtension(folder);
  const open = async (extensionDir: string) => {
    const browser = await launchChromium({ extensionDir: resolve(extensionDir), server, headless: true });
    await waitUntilRegistered(browser);
    return browser;
  };
  const subjects = { own: await open(build), empty: await open(folder) };
  try {
    const rows: MemoryRow[] = [];
    for (const { name } of kinds) {
      for (const count of tabs) {
        // One tab is soon opened again; many are many figures already.
        const times = count === 1 ? Math.max(3, rounds) : 1;
        const figures: Record<keyof typeof subjects, TabsMemory[]> = { own: [], empty: [] };
        for (let round = 0; round < times; round += 1) {
          for (const subject of ['empty', 'own'] as const) {
            progress(`${name}, ${count} tabs, ${subject}`);
            figures[subject].push(await measureTabs(subjects[subject], spreadOverSites(name, count)));
          }
        }
        rows.push({ page: name, tabs: count, own: middle(figures.own), empty: middle(figures.empty) });
      }
    }
    return { tables: [tabulate(rows)], data: rows };
  } finally {
    await subjects.own.close();
    await subjects.empty.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const middle = (figures: readonly TabsMemory[]): TabsMemory => ({
  heap: median(figures.map(({ heap }) => heap)),
  renderers: median(figures.map(({ renderers }) => renderers)),
});

function tabulate(rows: readonly MemoryRow[]) {
  const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
  return {
    title: 'Script heap a tab',
    columns: ['tabs', 'ours kB', 'empty script kB', 'above it kB', 'renderers', 'with the empty script'],
    rows: rows.map(({ page, tabs, own, empty }) => [
      page,
      tabs,
      kilobytes(own.heap),
      kilobytes(empty.heap),
      kilobytes(own.heap - empty.heap),
      own.renderers,
      empty.renderers,
    ]),
  };
}
