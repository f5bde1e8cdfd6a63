/** Calls back when the title of the document may be another; observes the head's own children and the title only. */
export function watchTitle(document: Document, signal: AbortSignal, onChange: () => void): void {
  let title: Element | null = null;
  const observer = new MutationObserver(() => {
    observeTitle();
    onChange();
  });
  const observeTitle = (): void => {
    const current = document.querySelector('title');
    if (current === title || current === null) return;
    title = current;
    observer.observe(title, { childList: true, characterData: true, subtree: true });
  };
  // A title may come later, or be replaced as a whole.
  if (document.head) observer.observe(document.head, { childList: true });
  observeTitle();
  signal.addEventListener('abort', () => observer.disconnect());
}
