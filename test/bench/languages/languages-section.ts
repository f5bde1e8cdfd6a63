import type { BenchSection } from '../section.ts';
import { timeSwitches } from './time-switches.ts';

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** How long the panel takes to another language. */
export const languagesSection: BenchSection = {
  name: 'languages',
  run: async ({ rounds, progress }) => {
    progress('switching languages');
    const data = await timeSwitches(rounds);
    const round = (time: number): number => Math.round(time);
    return {
      tables: [
        {
          title: 'Click on a language until the panel is painted in it, ms (at most 100)',
          columns: ['first, median', 'first, most', 'again, median', 'again, most'],
          rows: data.map(({ language, first, again }) => [
            language,
            ...[first, again].flatMap((times) => [round(median(times)), round(Math.max(...times))]),
          ]),
        },
      ],
      data,
    };
  },
};
