import type { Page } from 'puppeteer-core';
import { contextOf, sendToFirefox } from './firefox-protocol.ts';
import type { RemoteNode } from './firefox-protocol.ts';

const define = `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }`;

async function exposeInChromium(page: Page, host: string): Promise<void> {
  const client = await page.createCDPSession();
  try {
    const expression = `document.querySelector(${JSON.stringify(host)})`;
    const { objectId = '' } = (await client.send('Runtime.evaluate', { expression })).result;
    const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId ?? 0;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId });
    const root = { objectId: object.objectId ?? '' };
    await client.send('Runtime.callFunctionOn', { objectId, functionDeclaration: define, arguments: [root] });
  } finally {
    await client.detach();
  }
}

async function exposeInFirefox(page: Page, host: string): Promise<void> {
  const context = contextOf(page);
  const { nodes } = await sendToFirefox<{ readonly nodes: readonly RemoteNode[] }>(
    page.browser(),
    'browsingContext.locateNodes',
    {
      context,
      locator: { type: 'css', value: host },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    },
  );
  const [element] = nodes;
  await sendToFirefox(page.browser(), 'script.callFunction', {
    functionDeclaration: define,
    this: { sharedId: element?.sharedId },
    arguments: [{ sharedId: element?.value?.shadowRoot?.sharedId }],
    target: { context },
    awaitPromise: false,
  });
}

/**
 * Lets scripts in the page's own world see into the closed shadow root of the first such element, as no page can: for
 * tools that only look through `element.shadowRoot`. Throws where there is no such element or root.
 */
export async function exposeClosedRoot(page: Page, host = 'ceasefire-context'): Promise<void> {
  const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox');
  await (isFirefox ? exposeInFirefox : exposeInChromium)(page, host);
}
