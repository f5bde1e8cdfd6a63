import type { ElementHandle, Page } from 'puppeteer-core';
import type { ClosedRoot } from './find-panel.ts';
import { contextOf, sendToFirefox } from './firefox-protocol.ts';
import type { RemoteNode } from './firefox-protocol.ts';

interface Adopting {
  readonly isolatedRealm: () => { readonly createHandle: (node: RemoteNode) => ElementHandle<HTMLElement> };
}

/** The closed shadow root of the first such element of a page in Firefox, or null. */
export async function openFirefoxRoot(page: Page, host: string): Promise<ClosedRoot | null> {
  const locate = async (params: object): Promise<readonly RemoteNode[]> => {
    const all = { context: contextOf(page), ...params };
    const answer = await sendToFirefox<{ readonly nodes: readonly RemoteNode[] }>(
      page.browser(),
      'browsingContext.locateNodes',
      all,
    );
    return answer.nodes;
  };
  const [element] = await locate({
    locator: { type: 'css', value: host },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = element?.value?.shadowRoot;
  if (root === undefined || root === null) return null;
  // Handles of puppeteer's own world, so nothing that the page changed in its own is met. Not in puppeteer's public types.
  const realm = (page.mainFrame() as unknown as Adopting).isolatedRealm();
  return {
    find: async (role, name) => {
      const value = name === undefined ? { role } : { role, name };
      const startNodes = [{ sharedId: root.sharedId }];
      const nodes = await locate({ locator: { type: 'accessibility', value }, startNodes });
      return nodes.map((node) => realm.createHandle(node));
    },
    focused: async () => {
      const active = await realm
        .createHandle(root)
        .evaluateHandle((node) => (node as unknown as ShadowRoot).activeElement);
      return active.asElement() as ElementHandle<HTMLElement> | null;
    },
  };
}
