/** Hides `element` while the page or something on it fills the screen; stops with `signal`. */
export function hideInFullScreen(element: HTMLElement, signal: AbortSignal): void {
  const { ownerDocument: document } = element;
  const update = (): void => {
    element.toggleAttribute('data-hidden', document.fullscreenElement !== null);
  };
  update();
  document.addEventListener('fullscreenchange', update, { signal });
}
