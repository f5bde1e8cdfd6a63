import { resolve } from 'node:path';
import { findPanel } from '../../browsers/find-panel.ts';
import { launchChromium } from '../../browsers/launch-chromium.ts';
import { startPageServer } from '../../browsers/page-server.ts';
import { readPage } from '../../pages/read-pages.ts';
import { waitUntilRegistered } from '../../e2e/wait-until-registered.ts';
import type { BenchSection } from '../section.ts';
import { measureOpening } from './measure-opening.ts';
import type { Opening } from './measure-opening.ts';
import { quantile } from './quantile.ts';

const build = resolve('.output/chrome-mv3');

async function measureRounds(rounds: number, progress: (text: string) => void): Promise<readonly Opening[]> {
  const { url, html } = readPage('sample-article');
  const server = await startPageServer({ [url]: { html } });
  const browser = await launchChromium({ extensionDir: build, server, headless: true });
  try {
    await waitUntilRegistered(browser);
    const openings: Opening[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // A fresh tab: what was opened once has its code compiled.
      const tab = await browser.newPage();
      await tab.goto(url);
      // The last section: all that comes in the frames after the first is there.
      await findPanel(tab).element('button', 'About this record');
      openings.push(...(await measureOpening(tab)));
      await tab.close();
      progress(`opening sections: ${round + 1} of ${rounds} tabs`);
    }
    return openings;
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}

/** Each section of the panel opened for the first time in a fresh tab of Chromium. */
export const openingSection: BenchSection = {
  name: 'opening',
  needs: `${build}/reader.js`,
  run: async ({ rounds, progress }) => {
    const openings = await measureRounds(rounds, progress);
    const sections = [...new Set(openings.map(({ section }) => section))];
    return {
      tables: [
        {
          title: 'Opening a section for the first time, ms of script, style and layout',
          columns: ['shown: median', 'script', 'style', 'layout', 'with what follows: median', 'tabs'],
          rows: sections.map((name) => {
            const own = openings.filter(({ section }) => section === name);
            const middle = (read: (one: Opening) => number): number => quantile(own.map(read), 0.5);
            return [
              name,
              middle(({ script, style, layout }) => script + style + layout),
              middle(({ script }) => script),
              middle(({ style }) => style),
              middle(({ layout }) => layout),
              middle(({ whole }) => whole),
              own.length,
            ];
          }),
        },
      ],
      data: { openings },
    };
  },
};
