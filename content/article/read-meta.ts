/** No honest head has more elements; a hostile one must not cost time. */
const MOST_ELEMENTS = 1000;

/** What the meta elements of the head say, by name, property or itemprop in lower case; the first of each name counts. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let element = document.head?.firstElementChild;
  for (let i = 0; element && i < MOST_ELEMENTS; i++, element = element.nextElementSibling) {
    const content = element.localName === 'meta' && element.getAttribute('content');
    const name =
      content &&
      (
        element.getAttribute('property') ||
        element.getAttribute('name') ||
        element.getAttribute('itemprop')
      )?.toLowerCase();
    if (name && !found.has(name)) found.set(name, content.trim());
  }
  return found;
}
