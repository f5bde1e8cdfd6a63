import { readHead } from '../../content/article/read-head.ts';
import { SEPARATOR } from '../../content/article/read-surface.ts';

/** What a page states of itself, as readSurface wants it, for documents outside of a browser, which know no XPath. */
export function listStated(document: Document): string {
  const { meta } = readHead(document);
  return `${meta('og:title')}${SEPARATOR}${meta('description')} ${meta('og:description')}`;
}
