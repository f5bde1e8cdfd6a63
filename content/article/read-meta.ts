/** No honest head has more; a hostile one must not cost time. */
const MOST_META = 250;

/** What the meta elements say, by lower-case name, property or itemprop; the first of each name counts. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const metas = (document.head ?? document).getElementsByTagName('meta');
  for (let i = 0; i < MOST_META; i++) {
    const meta = metas[i];
    if (!meta) break;
    const name = (
      meta.getAttribute('property') ||
      meta.getAttribute('name') ||
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}
