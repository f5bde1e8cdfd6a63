/** The panel's element on the page. */
export const panelElement = 'ceasefire-context';

/**
 * Takes away the panel that an earlier version of the extension left on a page that stayed open over an update: in Firefox
 * nothing of that version runs any more, not even to clear up. Looks only where panels are put.
 */
export function removeLeftovers(document: Document): void {
  // Asked as a question by which no element is taken in hand: see watch-page.ts. 3: XPathResult.BOOLEAN_TYPE
  const question = `boolean(/*/*[local-name()="${panelElement}"])`;
  if ('evaluate' in document && !document.evaluate(question, document, null, 3, null).booleanValue) return;
  for (const element of Array.from(document.documentElement.children))
    if (element.localName === panelElement) element.remove();
}
