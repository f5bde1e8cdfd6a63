import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The sample article and the outlet's address at which it is shown. */
export function readSample(): { readonly url: string; readonly html: string } {
  const folder = new URL('../pages/sample-article/', import.meta.url);
  const { url } = parse(readFileSync(new URL('expected.yaml', folder), 'utf8')) as { url: string };
  return { url, html: readFileSync(new URL('page.html', folder), 'utf8') };
}
