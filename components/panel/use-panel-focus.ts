import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Choose = (choice: 'open' | 'closed') => void;

/** Opening and closing that take the keyboard's focus along. */
export interface PanelFocus {
  /** Whether what is drawn next takes the focus; never when the panel opens by itself. */
  readonly takesFocus: boolean;
  readonly openFromTab: () => void;
  readonly close: () => void;
}

/** An element of the page that can have the focus again. */
function canGoBack(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body;
}

/**
 * Leads the focus between page and panel: `keys` fires `toggle` and `focusPanel` when the reader pressed the keys for them,
 * and `enterPanel` where the way can only be into it.
 * Who came by key goes back to where they were in the page, who came from the tab goes back to it.
 */
export function usePanelFocus(
  open: boolean,
  choose: Choose,
  keys: EventTarget,
  frame: RefObject<HTMLElement | null>,
): PanelFocus {
  const [takesFocus, setTakesFocus] = useState(false);
  const places = useRef<{ page: Element | null; panel: HTMLElement | null }>({ page: null, panel: null });

  const move = (choice: 'open' | 'closed', withFocus: boolean): void => {
    choose(choice);
    setTakesFocus(withFocus);
  };
  const goBack = (): boolean => {
    const { page } = places.current;
    if (!canGoBack(page)) return false;
    page.focus({ preventScroll: true });
    return true;
  };

  useEffect(() => {
    const findInside = (): Element | null => {
      const root = frame.current?.getRootNode();
      return root instanceof ShadowRoot && document.activeElement === root.host ? root.activeElement : null;
    };
    const toggle = (): void => {
      const inside = findInside();
      if (!open) {
        places.current.page = inside ? null : document.activeElement;
        move('open', true);
        return;
      }
      // Who never came in stays where they are; who came from the tab finds the focus on it again.
      if (!inside || canGoBack(places.current.page)) {
        move('closed', false);
        if (inside) goBack();
      } else move('closed', true);
    };
    const enterPanel = (): void => {
      const inside = findInside();
      if (open && inside) return;
      places.current.page = inside ? null : document.activeElement;
      const { panel } = places.current;
      if (!open) move('open', true);
      else (panel?.isConnected ? panel : frame.current?.querySelector('button'))?.focus();
    };
    const focusPanel = (): void => {
      const inside = findInside();
      // On the tab of a closed panel the focus is not in it yet.
      if (!open || !(inside instanceof HTMLElement)) {
        enterPanel();
        return;
      }
      places.current.panel = inside;
      // Where nothing in the page had the focus, the page has it again as a whole.
      if (!goBack()) inside.blur();
    };
    keys.addEventListener('toggle', toggle);
    keys.addEventListener('enterPanel', enterPanel);
    keys.addEventListener('focusPanel', focusPanel);
    return () => {
      keys.removeEventListener('toggle', toggle);
      keys.removeEventListener('enterPanel', enterPanel);
      keys.removeEventListener('focusPanel', focusPanel);
    };
  });

  return {
    takesFocus,
    openFromTab: () => {
      // A ref is there to be changed by what the reader does.
      // oxlint-disable-next-line react/immutability
      places.current.page = null;
      move('open', true);
    },
    close: () => {
      move('closed', !canGoBack(places.current.page));
      goBack();
    },
  };
}
