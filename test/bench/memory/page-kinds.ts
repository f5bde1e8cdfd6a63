import { readPage } from '../../pages/read-pages.ts';

/** A page in as many tabs as wanted; its name is part of its addresses. */
export interface PageKind {
  readonly name: string;
  readonly html: string;
}

/** What a reader has open: pages that hint at nothing, ceasefire news of elsewhere (read by the judge), an article on the talks. */
export function listPageKinds(): readonly PageKind[] {
  return [
    { name: 'irrelevant', html: writeFair() },
    { name: 'hints, irrelevant', html: readPage('ukraine-ceasefire').html },
    { name: 'on the talks, panel', html: readPage('sample-article').html },
  ];
}

/** `count` addresses of the same page, each of another site, so that each has a process and a heap of its own. */
export function spreadOverSites(name: string, count: number): readonly string[] {
  const slug = name.replaceAll(/[^a-z]+/g, '-');
  return Array.from(
    { length: count },
    (_, at) => `https://site-${at}.example/2026/07/03/a-page-${slug}-1234`,
  );
}

function writeFair(): string {
  const title = 'A village fair draws visitors from the whole valley';
  const text =
    '<p>The stalls stood along the river, and the weather held until the evening concert began.</p>';
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="${title}, as every summer."></head><body><article><h1>${title}</h1>${text.repeat(30)}</article></body></html>`;
}
