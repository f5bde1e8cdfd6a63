import { h, render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { panelElement } from '../../content/platform/names-on-page.ts';
import { hideInFullScreen } from '../../content/platform/page/hide-in-full-screen.ts';
import { hideUnlessInstalled } from '../../content/platform/page/hide-unless-installed.ts';
import type { SharedWorld } from '../../content/platform/page/isolated-world.ts';
import { keepInPage } from '../../content/platform/page/keep-in-page.ts';
import { keepKeys } from '../../content/platform/page/keep-keys.ts';
import { nextTask } from '../../content/platform/page/next-task.ts';
import type { DrawSidebar } from './create-drawing.tsx';
import { sidebarStyles } from './sidebar-styles.ts';

/** The panel's place on the page: it comes and goes with the articles. */
export interface PanelOnPage {
  /** Draws the panel and puts it there; false where it was removed meanwhile. `opensByItself` tells the drawing. */
  readonly show: (draw: DrawSidebar, opensByItself: boolean) => Promise<boolean>;
  /** Draws anew what was drawn last; false where nothing is. */
  readonly redraw: () => boolean;
  /** Takes it off the page; it may be shown again. */
  readonly remove: () => void;
}

/** Makes a place for the panel in a closed shadow root, not on the page yet; it goes with `ctx`. */
export async function createPanelOnPage(ctx: ContentScriptContext, world: SharedWorld): Promise<PanelOnPage> {
  const ui = await createShadowRootUi(ctx, {
    name: panelElement,
    mode: 'closed',
    position: 'inline',
    anchor: 'html',
    append: 'last',
    isolateEvents: true,
    css: sidebarStyles,
    onMount: () => {
      world.panel = 'present';
    },
    onRemove: () => {
      delete world.panel;
      render(null, ui.uiContainer);
    },
  });
  await nextTask();
  // Browsers compile what draws when it first does: with a drawing that nobody sees, that is no part of the one that counts.
  render(h('div', null), ui.uiContainer);
  await nextTask();
  let drawn: DrawSidebar | null = null;
  let shown = new AbortController();
  ctx.addEventListener(
    world.signals,
    'lent',
    () => ui.shadowHost.isConnected && hideUnlessInstalled(ui.shadow),
  );
  return {
    // Draws, puts on the page, styles and lays out, each in a task of its own: its first frame comes behind them, and none is long.
    show: async (draw, opensByItself) => {
      const { signal } = (shown = new AbortController());
      // From now on, so that nobody has another one sent.
      world.panel = 'starting';
      draw(ui.uiContainer, opensByItself);
      drawn = draw;
      await nextTask();
      if (signal.aborted) return false;
      ui.mount();
      keepInPage(ui.shadowHost, signal, () => ctx.isValid);
      keepKeys(ui.shadowHost, ui.shadow, signal);
      hideInFullScreen(ui.shadowHost, signal);
      hideUnlessInstalled(ui.shadow);
      await nextTask();
      void getComputedStyle(ui.shadowHost).visibility;
      await nextTask();
      ui.shadowHost.getBoundingClientRect();
      return !signal.aborted;
    },
    redraw: () => {
      drawn?.(ui.uiContainer, false);
      return drawn !== null;
    },
    remove: () => {
      drawn = null;
      shown.abort();
      ui.remove();
    },
  };
}
