const mostReturns = 3;

/**
 * Puts `element` back when the page removes it, three times; after that the page has its way. Watches the children of
 * the document's root only, and stops with `signal`.
 */
export function keepInPage(element: Element, signal: AbortSignal): void {
  let returns = 0;
  const root = element.ownerDocument.documentElement;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (returns === mostReturns) observer.disconnect();
    else root.append(element);
    returns += 1;
  });
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
