import { rmSync } from 'node:fs';
import { checkFacts } from '../../../content/build/check/check-facts.ts';
import { factsRoot } from '../../../content/build/read/facts-root.ts';
import { launchChromium } from '../../browsers/launch-chromium.ts';
import { startPageServer } from '../../browsers/page-server.ts';
import { waitUntilRegistered } from '../../e2e/wait-until-registered.ts';
import { listPageKinds, spreadOverSites } from '../memory/page-kinds.ts';
import { median } from '../median.ts';
import { timeLoad } from './time-load.ts';
import type { Load } from './time-load.ts';
import { writeGrownBuild } from './write-grown-build.ts';

/** What one kind of page costs with the facts so many times over. */
export interface FactsRow {
  readonly page: string;
  readonly times: number;
  /** Milliseconds, medians; see `Load`. */
  readonly panel: number;
  readonly work: number;
}

/** The kinds of pages with the record of today, of 3 and of 10 times the facts, in turns so that all meet the same machine. */
export async function growFacts(
  build: string,
  loads: number,
  progress: (text: string) => void,
): Promise<readonly FactsRow[]> {
  const { facts } = checkFacts(factsRoot);
  if (!facts) throw new Error('The facts have mistakes: npm run facts');
  const kinds = listPageKinds();
  const addressOf = (name: string): string => spreadOverSites(name, 1)[0] ?? '';
  const server = await startPageServer(
    Object.fromEntries(kinds.map(({ name, html }) => [addressOf(name), { html }])),
  );
  const grown = [1, 3, 10].map((times) => ({ times, folder: writeGrownBuild(build, facts, times) }));
  const open = async ({ times, folder }: (typeof grown)[number]) => {
    const browser = await launchChromium({ extensionDir: folder, server, headless: true });
    await waitUntilRegistered(browser);
    return { times, browser };
  };
  const subjects = await Promise.all(grown.map(open));
  try {
    const found = new Map<string, Load[]>();
    // The first load of each is not counted: it fills the browser's own memory.
    for (let round = -1; round < loads; round += 1) {
      for (const { name } of kinds) {
        for (const { times, browser } of subjects) {
          progress(`${name}, facts x${times}, load ${round + 1} of ${loads}`);
          const load = await timeLoad(browser, addressOf(name), name.includes('panel'));
          if (round >= 0) found.set(`${name}|${times}`, [...(found.get(`${name}|${times}`) ?? []), load]);
        }
      }
    }
    return kinds.flatMap(({ name }) =>
      subjects.map(({ times }) => {
        const own = found.get(`${name}|${times}`) ?? [];
        const panel = median(own.map((load) => load.panel ?? Number.NaN));
        return { page: name, times, panel, work: median(own.map(({ work }) => work)) };
      }),
    );
  } finally {
    await Promise.all(subjects.map(({ browser }) => browser.close()));
    await server.stop();
    for (const { folder } of grown) rmSync(folder, { recursive: true, force: true });
  }
}
