import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A page of our own with what the extension should make of it. */
export interface TestPage {
  readonly slug: string;
  readonly url: string;
  readonly html: string;
  readonly verdict: 'talks' | 'nearby' | 'none';
  readonly why: string;
}

const root = new URL('./', import.meta.url);

/** Every page folder below test/pages. */
export function readPages(): readonly TestPage[] {
  return readdirSync(root)
    .filter((slug) => existsSync(new URL(`${slug}/expected.yaml`, root)))
    .map((slug) => {
      const expected = parse(readFileSync(new URL(`${slug}/expected.yaml`, root), 'utf8')) as Omit<
        TestPage,
        'slug' | 'html'
      >;
      return { ...expected, slug, html: readFileSync(new URL(`${slug}/page.html`, root), 'utf8') };
    });
}

/** One page folder; throws where there is none of that name. */
export function readPage(slug: string): TestPage {
  const page = readPages().find((candidate) => candidate.slug === slug);
  if (!page) throw new Error(`There is no page test/pages/${slug}.`);
  return page;
}
