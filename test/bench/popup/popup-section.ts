import type { BenchSection } from '../section.ts';
import { summarize } from './summarize.ts';
import { timeOpening } from './time-opening.ts';
import { timeSearch } from './time-search.ts';
import { timeSwitchOff } from './time-switch-off.ts';

/** The popup of the built extension: until it is painted; in Chromium also each search, and the switch over many tabs. */
export const popupSection: BenchSection = {
  name: 'popup',
  run: async ({ rounds, progress }) => {
    // Opening is quick and varies: more rounds than the other parts need.
    const opening = await timeOpening(rounds * 7, progress);
    const search = await timeSearch([null, 100, 1000], progress);
    const switchOff = await timeSwitchOff(20, rounds, progress);
    const columns = ['median ms', '95th ms', 'runs'];
    return {
      tables: [
        {
          title: 'Popup of the toolbar button, from the start of its page',
          columns: ['painted: median ms', '95th ms', 'filled: median ms', '95th ms', 'runs'],
          rows: opening.map(({ what, painted, filled }) => [
            what,
            ...summarize(painted).slice(0, 2),
            ...summarize(filled),
          ]),
        },
        {
          title: 'Search, from a letter typed to its answers laid out',
          columns,
          rows: search.map(({ questions, times }) => [`${questions} questions`, ...summarize(times)]),
        },
        {
          title: 'Site switched off in the popup',
          columns,
          rows: [
            ['panel gone in the first of 20 open tabs', ...summarize(switchOff.map(({ first }) => first))],
            ['in the last of them', ...summarize(switchOff.map(({ last }) => last))],
          ],
        },
      ],
      data: { opening, search, switchOff },
    };
  },
};
