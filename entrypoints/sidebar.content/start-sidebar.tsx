import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { Sidebar } from '../../components/panel/Sidebar.tsx';
import panelStyles from '../../components/styles/panel.css?inline';
import recordStyles from '../../components/styles/record.css?inline';
import themeStyles from '../../components/styles/theme.css?inline';
import { hasRoomBeside } from '../../content/article/has-room-beside.ts';
import { createTranslator } from '../../content/locales/create-translator.ts';
import { fillRecord } from '../../content/locales/fill-record.ts';
import { shareIsolatedWorld } from '../../content/platform/isolated-world.ts';
import { takeLastLook } from '../../content/platform/last-look-store.ts';
import { loadPanelChoice, savePanelChoice } from '../../content/platform/panel-choice-store.ts';
import { askBackground } from '../../content/platform/send-message.ts';
import { dayOf, judgeFreshness } from '../../content/policy/freshness.ts';
import hostStyles from './host.css?inline';

/** The width of the panel (CSS px); panel.css has the same. */
const panelWidth = 400;

/** Mounts the sidebar for the article in front of the reader, and keeps it in step with what the detector says. */
export async function startSidebar(ctx: ContentScriptContext): Promise<void> {
  const world = shareIsolatedWorld();
  const { sources } = world;
  // Facts that are missing or damaged: better no panel than a broken one.
  if (!world.record || !world.language || !sources) return;
  const isWanted = (): boolean => world.forced === true || world.judgement?.verdict === 'talks';
  if (!isWanted()) return;

  const facts = fillRecord(world.record, world.language);
  const today = dayOf(new Date());
  const [choice, lastLook] = await Promise.all([loadPanelChoice(), takeLastLook(today)]);
  const tooOld = judgeFreshness(facts.record.checkedTo, today).tabOnly;
  const t = createTranslator(facts.locale, facts.messages);
  const opensByItself = (): boolean =>
    world.forced === true || (choice !== 'closed' && !tooOld && hasRoomBeside(document, panelWidth));

  const ui = await createShadowRootUi(ctx, {
    name: 'ceasefire-context',
    mode: 'closed',
    position: 'inline',
    anchor: 'html',
    append: 'last',
    isolateEvents: true,
    css: [hostStyles, themeStyles, recordStyles, panelStyles].join('\n'),
    onMount: (container) => {
      const record = { facts, sources, t, today, published: world.judgement?.published ?? null, lastLook };
      render(
        <Sidebar
          record={record}
          opensByItself={opensByItself()}
          site={location.hostname.replace(/^www\./, '')}
          onChoice={(next) => void savePanelChoice(next)}
          onSwitchOff={async () => void (await askBackground('switchSite', { site: '', on: false }))}
        />,
        container,
      );
      world.panelPresent = true;
      return container;
    },
    onRemove: (container) => {
      if (container) render(null, container);
    },
  });

  let shownFor = world.judgement;
  ui.mount();
  const follow = (): void => {
    if (world.judgement === shownFor) return;
    // "On this page" was about that page.
    world.forced = false;
    shownFor = world.judgement;
    ui.remove();
    if (isWanted()) ui.mount();
  };
  ctx.addEventListener(world.signals, 'change', follow);
  ctx.addEventListener(world.signals, 'standDown', () => {
    world.forced = false;
    ctx.abort();
  });
  ctx.onInvalidated(() => {
    world.panelPresent = false;
  });
}
