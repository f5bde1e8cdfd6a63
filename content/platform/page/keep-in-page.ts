const mostReturns = 3;

/**
 * Puts `element` back when the page removes it, three times; after that the page has its way. Watches the children of
 * the document's root only, and stops with `signal`. `mayReturn` is asked each time: an updated extension takes away what its
 * earlier version left.
 */
export function keepInPage(element: Element, signal: AbortSignal, mayReturn: () => boolean): void {
  let returns = 0;
  const root = element.ownerDocument.documentElement;
  const observer = new MutationObserver(() => {
    if (element.isConnected || !mayReturn()) return;
    if (returns === mostReturns) observer.disconnect();
    else root.append(element);
    returns += 1;
  });
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
