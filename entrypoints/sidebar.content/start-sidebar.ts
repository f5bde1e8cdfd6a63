import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { isOnTheRight } from '../../components/panel/Frame.tsx';
import { panelWidths } from '../../components/panel/ResizeHandle.tsx';
import { hasRoomBeside } from '../../content/article/has-room-beside.ts';
import { copyText } from '../../content/platform/copy-text.ts';
import { followLanguages } from '../../content/platform/page/follow-language.ts';
import { hideInFullScreen } from '../../content/platform/page/hide-in-full-screen.ts';
import { forgetPanel, shareIsolatedWorld } from '../../content/platform/page/isolated-world.ts';
import type { SharedWorld } from '../../content/platform/page/isolated-world.ts';
import { keepInPage } from '../../content/platform/page/keep-in-page.ts';
import { keepKeys } from '../../content/platform/page/keep-keys.ts';
import { loadPanelStart, savePanelMemory } from '../../content/platform/page/panel-memory.ts';
import { createSourcesReader } from '../../content/platform/page/read-sources.ts';
import { panelElement } from '../../content/platform/names-on-page.ts';
import { unmarkPassage } from '../../content/platform/page/mark-passage.ts';
import { nextTask } from '../../content/platform/page/next-task.ts';
import { hideUnlessInstalled } from '../../content/platform/page/hide-unless-installed.ts';
import { reportAddress } from '../../content/policy/report-address.ts';
import { dayOf } from '../../content/policy/freshness.ts';
import { mayOpenByItself } from '../../content/policy/may-open.ts';
import { awaitFacts, awaitVerdict } from './await-signal.ts';
import { createDrawing } from './create-drawing.tsx';
import type { ChoiceOnPage } from './create-drawing.tsx';
import { followArticles } from './follow-articles.ts';
import { sidebarStyles } from './sidebar-styles.ts';

/** Mounts the sidebar for the article in front of the reader, and keeps it in step with what the detector says. */
export async function startSidebar(ctx: ContentScriptContext): Promise<void> {
  const world = shareIsolatedWorld();
  try {
    await mountSidebar(ctx, world);
  } catch (error) {
    giveUp(ctx, world);
    throw error;
  }
}

/** For the next article another may be sent. */
function giveUp(ctx: ContentScriptContext, world: SharedWorld): void {
  if (ctx.isValid && world.panel === 'starting') forgetPanel(world);
}

async function mountSidebar(ctx: ContentScriptContext, world: SharedWorld): Promise<void> {
  const isWanted = (): boolean => world.forced === true || world.judgement?.verdict === 'talks';
  // It may have come together with the judge, who found otherwise; and then before its facts.
  if (world.judgement && !isWanted()) {
    if (!(await awaitFacts(ctx, world))) return;
    if (!isWanted()) return forgetPanel(world);
  }
  world.panel = 'starting';
  ctx.addEventListener(world.signals, 'standDown', () => {
    world.forced = false;
    forgetPanel(world);
    ctx.abort();
  });

  // A slow device has had enough with the script; and again with the record, before anything is drawn.
  await nextTask();
  const today = dayOf(new Date());
  const { stored } = world;
  delete world.stored;
  const {
    memory,
    choices: { opening, language: wanted, ...looks },
  } = await loadPanelStart(stored);
  const compiled = await awaitFacts(ctx, world);
  if (!compiled) {
    // Missing or damaged: better no panel than a broken one. The next article asks again.
    if (ctx.isValid) forgetPanel(world);
    return;
  }
  // Another panel on this page comes with its own.
  for (const name of ['record', 'language', 'sources'] as const) delete world[name];
  await nextTask();
  const onPage: ChoiceOnPage = { choice: memory.choice, width: memory.width ?? panelWidths.usual };
  let isDrawn = false;
  const redraw = (): boolean => {
    if (isDrawn) draw(ui.uiContainer, false);
    return isDrawn;
  };
  const languages = followLanguages(ctx, world, { ...compiled, choice: wanted }, redraw);
  const facts = languages.facts();
  const { checkedTo } = facts.record;
  const changes = facts.changes.length;
  // What the first frame shows is put together here, so that the task that draws it is no long one.
  for (const part of ['whereThingsStood', 'events'] as const) void facts[part];
  const record = {
    readSources: createSourcesReader(compiled.sources),
    today,
    reportAddress,
    newChanges: memory.changesSeen === null ? 0 : Math.max(0, changes - memory.changesSeen),
    copy: copyText,
  };

  const ui = await createShadowRootUi(ctx, {
    name: panelElement,
    mode: 'closed',
    position: 'inline',
    anchor: 'html',
    append: 'last',
    isolateEvents: true,
    css: sidebarStyles,
    onMount: (container) => {
      if (opens) void savePanelMemory({ changesSeen: changes });
      world.panel = 'present';
      return container;
    },
    onRemove: () => {
      delete world.panel;
      render(null, ui.uiContainer);
    },
  });

  /** False, with everything forgotten, where there is another verdict, or the page was switched off, paused or left meanwhile. */
  const isStillWanted = async (): Promise<boolean> => {
    await nextTask();
    if (ctx.isInvalid) return false;
    if (!isWanted()) forgetPanel(world);
    return isWanted();
  };
  await awaitVerdict(ctx, world);
  if (!(await isStillWanted())) return;
  const placement = { ...looks, pageDirection: readDirection(document) };
  const draw = createDrawing({ ctx, world, languages, record, placement, onPage });
  const edge = isOnTheRight(placement) ? 'right' : 'left';
  const hasRoom = (): boolean =>
    mayOpenByItself({ opening, choice: onPage.choice, checkedTo, today }) &&
    hasRoomBeside(document, edge, onPage.width);
  // Has the page laid out in a task of its own, which a page at its first frame has not done yet.
  hasRoom();
  if (!(await isStillWanted())) return;
  let opens = false;
  let shown = new AbortController();
  /** Draws, puts on the page and lays out, each in a task of its own: its first frame comes behind them, and none is long. */
  const show = async (): Promise<void> => {
    const { signal } = (shown = new AbortController());
    world.panel = 'starting';
    opens = world.forced === true || hasRoom();
    draw(ui.uiContainer, opens);
    isDrawn = true;
    await nextTask();
    if (signal.aborted) return;
    ui.mount();
    keepInPage(ui.shadowHost, signal, () => ctx.isValid);
    keepKeys(ui.shadowHost, ui.shadow, signal);
    hideInFullScreen(ui.shadowHost, signal);
    hideUnlessInstalled(ui.shadow);
    await nextTask();
    ui.shadowHost.getBoundingClientRect();
  };
  const hide = (): void => {
    unmarkPassage();
    isDrawn = false;
    shown.abort();
    ui.remove();
  };
  ctx.addEventListener(world.signals, 'lent', () => ui.mounted && hideUnlessInstalled(ui.shadow));
  followArticles(ctx, world, {
    isWanted,
    show: () =>
      void show().catch((error: unknown) => {
        giveUp(ctx, world);
        throw error;
      }),
    hide,
    redraw,
    onOther: languages.follow,
  });
  // It may have been sent before anybody had read in which language the article is.
  if (world.forced !== true) languages.follow();
}

function readDirection(document: Document): 'ltr' | 'rtl' {
  return getComputedStyle(document.body ?? document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
}
