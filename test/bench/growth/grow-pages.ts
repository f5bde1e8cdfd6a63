import type { BenchPage } from '../detection/list-pages.ts';
import { loadSubjects } from '../detection/load-subjects.ts';
import { timeFirstRuns } from '../detection/time-first-runs.ts';
import type { Timing } from '../detection/time-first-runs.ts';

const sizes = { '10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6, '5 MB': 5e6 } as const;

function writePage(title: string, bytes: number): string {
  const block = `<section><div><p>${'Words of a long page that says little. '.repeat(3)}</p><span>x</span></div></section>`;
  const head = `<title>${title}</title><meta name="description" content="${title}: a page of our own.">`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${block.repeat(Math.ceil(bytes / block.length))}</article></body></html>`;
}

/** The first run of the detector, beside Mozilla's gate and reader, on pages of 10 kB to 5 MB. */
export async function growPages(
  rounds: number,
  progress: (text: string) => void,
): Promise<readonly Timing[]> {
  const titles = {
    irrelevant: 'A village fair, hour by hour',
    relevant: 'Gaza ceasefire talks go on in Cairo',
  } as const;
  const pages = (['irrelevant', 'relevant'] as const).flatMap((kind) =>
    Object.entries(sizes).map(([size, bytes]): BenchPage => ({
      kind: `our own, ${kind}`,
      name: `${kind}, ${size}`,
      url: 'https://news.example/a-long-page-of-our-own',
      read: () => writePage(titles[kind], bytes),
    })),
  );
  return timeFirstRuns(pages, await loadSubjects(), rounds, (done) =>
    progress(`page sizes: ${done} of ${pages.length}`),
  );
}
