import type { CDPSession, ElementHandle, Page, Protocol } from 'puppeteer-core';
import type { ClosedRoot } from './find-panel.ts';

interface Adopting {
  readonly isolatedRealm: () => {
    readonly adoptBackendNode: (id: number) => Promise<ElementHandle<HTMLElement>>;
  };
}

async function findObjectId(client: CDPSession, expression: string): Promise<string | undefined> {
  return (await client.send('Runtime.evaluate', { expression })).result.objectId;
}

function collectIds(node: Protocol.DOM.Node, ids: Set<number> = new Set()): ReadonlySet<number> {
  ids.add(node.backendNodeId);
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) collectIds(child, ids);
  return ids;
}

async function describeRoot(client: CDPSession, host: string): Promise<Protocol.DOM.Node | undefined> {
  const objectId = await findObjectId(client, `document.querySelector(${JSON.stringify(host)})`);
  if (objectId === undefined) return undefined;
  return (await client.send('DOM.describeNode', { objectId, depth: -1, pierce: true })).node.shadowRoots?.[0];
}

/** The closed shadow root of the first such element of a page in Chromium, or null. */
export async function openChromiumRoot(page: Page, host: string): Promise<ClosedRoot | null> {
  const withClient = async <Result>(use: (client: CDPSession) => Promise<Result>): Promise<Result> => {
    const client = await page.createCDPSession();
    return use(client).finally(() => client.detach());
  };
  const root = await withClient((client) => describeRoot(client, host));
  if (root === undefined) return null;
  const inside = collectIds(root);
  // Handles of puppeteer's own world, so nothing that the page changed in its own is met. Not in puppeteer's public types.
  const realm = (page.mainFrame() as unknown as Adopting).isolatedRealm();
  return {
    find: async (role, name) => {
      // Asked of the whole document: Chromium answers nothing for a root whose host has no box of its own.
      const { nodes } = await withClient(async (client) => {
        const objectId = (await findObjectId(client, 'document')) ?? '';
        const wanted = name === undefined ? { role } : { role, accessibleName: name };
        return client.send('Accessibility.queryAXTree', { objectId, ...wanted });
      });
      const ids = nodes.filter((node) => !node.ignored).map((node) => node.backendDOMNodeId);
      const ours = ids.filter((id) => id !== undefined && inside.has(id)) as readonly number[];
      return Promise.all(ours.map((id) => realm.adoptBackendNode(id)));
    },
    focused: async () => {
      const handle = await realm.adoptBackendNode(root.backendNodeId);
      const active = await handle.evaluateHandle((node) => (node as unknown as ShadowRoot).activeElement);
      return active.asElement() as ElementHandle<HTMLElement> | null;
    },
  };
}
