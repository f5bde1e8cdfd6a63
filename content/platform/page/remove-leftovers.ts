import { askByXPath } from '../../article/ask-by-xpath.ts';
import { panelElement } from '../names-on-page.ts';

/**
 * Takes away the panel that an earlier version of the extension left on a page that stayed open over an update: in Firefox
 * nothing of that version runs any more, not even to clear up. Looks only where panels are put.
 */
export function removeLeftovers(document: Document): void {
  if (askByXPath(document, `boolean(/*/*[local-name()="${panelElement}"])`) === 'false') return;
  for (const element of Array.from(document.documentElement.children))
    if (element.localName === panelElement) element.remove();
}
