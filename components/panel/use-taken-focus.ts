import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the button that has the focus when what it stands in is drawn because the reader asked for it (`takesFocus`). The
 * focus goes there before the next frame: a key pressed right after the last must not miss it.
 */
export function useTakenFocus(takesFocus: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return button;
}
