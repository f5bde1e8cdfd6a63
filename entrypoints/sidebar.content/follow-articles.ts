import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { SharedWorld } from '../../content/platform/page/isolated-world.ts';
import { describeArticle, isSameArticle } from './same-article.ts';

/** A sidebar that stands on the page, or can. */
interface StandingSidebar {
  readonly isWanted: () => boolean;
  readonly show: () => void;
  readonly hide: () => void;
  /** Draws what stands there anew; false where nothing stands. */
  readonly redraw: () => boolean;
  /** Another article is on the page. */
  readonly onOther: () => void;
}

/** Shows the sidebar, and keeps it in step with what the detector says of the page until `ctx` ends. */
export function followArticles(
  ctx: ContentScriptContext,
  world: SharedWorld,
  { isWanted, show, hide, redraw, onOther }: StandingSidebar,
): void {
  let shownFor = describeArticle(world);
  show();
  ctx.onInvalidated(hide);
  ctx.addEventListener(world.signals, 'change', () => {
    const article = describeArticle(world);
    const isSame = article !== null && shownFor !== null && isSameArticle(article, shownFor);
    // "On this page" was about that page.
    if (!isSame) world.forced = false;
    shownFor = article;
    if (article && !isSame) onOther();
    if (isSame && isWanted() && redraw()) return;
    hide();
    if (isWanted()) show();
  });
}
