import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPages } from '../../pages/read-pages.ts';

/** Pages of our own are short and most of them near misses, so they are counted apart from saved ones. */
export type BenchKind = `${'saved' | 'our own' | '5 MB'}, ${'relevant' | 'irrelevant'}`;

/** A page to be timed on; its source is read when it is asked for. */
export interface BenchPage {
  readonly kind: BenchKind;
  readonly name: string;
  readonly url: string;
  readonly read: () => string;
}

interface Saved {
  readonly id: string;
  readonly file: string;
  readonly label: string;
  readonly url: string | null;
}

/** Our own pages, two of 5 MB, and at most `most` of the saved pages of a list (`id`, `file`, `label`, `url` a line). */
export function listPages(list: string | null, most: number): readonly BenchPage[] {
  const own = readPages().map(({ slug, url, verdict, html }): BenchPage => {
    return {
      kind: `our own, ${verdict === 'talks' ? 'relevant' : 'irrelevant'}`,
      name: slug,
      url,
      read: () => html,
    };
  });
  return [...own, writeBig('5 MB, irrelevant'), writeBig('5 MB, relevant'), ...listSaved(list, most)];
}

function listSaved(list: string | null, most: number): readonly BenchPage[] {
  if (list === null) return [];
  const saved = readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((line) => (line ? [JSON.parse(line) as Partial<Saved>] : []))
    .filter((page): page is Saved => page.file !== undefined && page.label !== 'borderline');
  const step = Math.max(1, saved.length / most);
  return Array.from({ length: Math.min(most, saved.length) }, (_, at) => saved[Math.floor(at * step)])
    .filter((page) => page !== undefined)
    .map(({ id, file, label, url }) => {
      const path = join(dirname(list), file);
      const read = (): string =>
        (file.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString('utf8');
      return {
        kind: `saved, ${label === 'positive' ? 'relevant' : 'irrelevant'}`,
        name: id,
        url: url ?? '',
        read,
      };
    });
}

/** A page as long as the longest live blogs and comment threads. */
function writeBig(kind: BenchKind): BenchPage {
  const title =
    kind === '5 MB, relevant' ? 'Gaza ceasefire talks go on in Cairo' : 'A village fair, hour by hour';
  const block = `<section><div><p>${'Words of a long page that says little. '.repeat(3)}</p><span>x</span></div></section>`;
  const body = block.repeat(Math.ceil(5e6 / block.length));
  const html = `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="${title}: a page of our own."></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  return { kind, name: kind, url: 'https://news.example/a-long-page-of-our-own', read: () => html };
}
