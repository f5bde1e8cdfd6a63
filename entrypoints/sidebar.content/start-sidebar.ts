import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isOnTheRight } from '../../components/panel/Frame.tsx';
import { panelWidths } from '../../components/panel/ResizeHandle.tsx';
import { hasRoomBeside } from '../../content/article/has-room-beside.ts';
import { copyText } from '../../content/platform/copy-text.ts';
import { followLanguages } from '../../content/platform/page/follow-language.ts';
import { factNames, forgetPanel, shareIsolatedWorld } from '../../content/platform/page/isolated-world.ts';
import type { SharedWorld } from '../../content/platform/page/isolated-world.ts';
import { loadPanelStart, savePanelMemory } from '../../content/platform/page/panel-memory.ts';
import { createSourcesReader } from '../../content/platform/page/read-sources.ts';
import { unmarkPassage } from '../../content/platform/page/mark-passage.ts';
import { nextTask } from '../../content/platform/page/next-task.ts';
import { reportAddress } from '../../content/policy/report-address.ts';
import { dayOf } from '../../content/policy/freshness.ts';
import { mayOpenByItself } from '../../content/policy/may-open.ts';
import { awaitFacts, awaitVerdict } from './await-signal.ts';
import { createDrawing } from './create-drawing.tsx';
import type { ChoiceOnPage } from './create-drawing.tsx';
import { followArticles } from './follow-articles.ts';
import { createPanelOnPage } from './panel-on-page.ts';

/** Mounts the sidebar for the article in front of the reader, and keeps it in step with what the detector says. */
export async function startSidebar(ctx: ContentScriptContext): Promise<void> {
  const world = shareIsolatedWorld();
  // Another panel on this page comes with its own, maybe those of a later version.
  delete world.parts;
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
  for (const name of factNames) delete world[name];
  await nextTask();
  const onPage: ChoiceOnPage = { choice: memory.choice, width: memory.width ?? panelWidths.usual };
  const panel = await createPanelOnPage(ctx, world);
  const languages = followLanguages(ctx, world, { ...compiled, choice: wanted }, panel.redraw);
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
  const show = async (): Promise<void> => {
    const opens = world.forced === true || hasRoom();
    if ((await panel.show(draw, opens)) && opens) void savePanelMemory({ changesSeen: changes });
  };
  const hide = (): void => {
    unmarkPassage();
    panel.remove();
  };
  followArticles(ctx, world, {
    isWanted,
    show: () =>
      void show().catch((error: unknown) => {
        giveUp(ctx, world);
        throw error;
      }),
    hide,
    redraw: panel.redraw,
    onOther: languages.follow,
  });
  // It may have been sent before anybody had read in which language the article is.
  if (world.forced !== true) languages.follow();
}

function readDirection(document: Document): 'ltr' | 'rtl' {
  return getComputedStyle(document.body ?? document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
}
