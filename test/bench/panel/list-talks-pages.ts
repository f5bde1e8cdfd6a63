import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPage } from '../../evaluate/read-case.ts';
import { redatePage } from '../../evaluate/redate-page.ts';
import { readPages } from '../../pages/read-pages.ts';

/** A page about the talks, as it is served to the panel. */
export interface TalksPage {
  readonly name: string;
  readonly language: string;
  readonly kind: 'saved' | 'our own';
  /** Path of its own address, which may say what it is about; the bench serves all pages from one site. */
  readonly path: string;
  readonly html: string;
}

interface Listed {
  readonly id: string;
  readonly file?: string;
  readonly label: string;
  readonly lang: string;
  readonly how?: string;
  readonly published?: string;
  readonly url?: string | null;
}

const matched: ReadonlySet<string> = new Set(['ar', 'de', 'en', 'es', 'fr', 'he']);

const pathOf = (url: string | null | undefined, name: string): string =>
  url && URL.canParse(url) ? new URL(url).pathname : `/news/${name}`;

function listSaved(list: string, most: number): readonly TalksPage[] {
  const saved = readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((line) => (line ? [JSON.parse(line) as Listed] : []))
    .filter(({ label, lang, file }) => label === 'positive' && file !== undefined && matched.has(lang));
  const step = Math.max(1, saved.length / most);
  return Array.from({ length: Math.min(most, saved.length) }, (_, at) => saved[Math.floor(at * step)])
    .filter((page) => page !== undefined)
    .map(({ id, file = '', lang, how, published, url }) => {
      const page = readPage(join(dirname(list), file));
      const html = how === 'semi' ? redatePage(page, published) : page;
      return { name: id, language: lang, kind: 'saved', path: pathOf(url, id), html };
    });
}

/** At most `most` of the positive pages of a list, evenly over it, and those of our own that get the panel. */
export function listTalksPages(list: string | null, most: number): readonly TalksPage[] {
  const own = readPages()
    .filter(({ verdict }) => verdict === 'talks')
    .map(({ slug, url, html }): TalksPage => {
      const language = /<html[^>]* lang="(\w\w)/.exec(html)?.[1] ?? 'en';
      return { name: slug, language, kind: 'our own', path: pathOf(url, slug), html };
    });
  return [...(list === null ? [] : listSaved(list, most)), ...own];
}
