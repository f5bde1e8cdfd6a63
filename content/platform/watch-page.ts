import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** What a page's address and headline say now; when either changes the article in front of the reader may be another. */
interface PageIdentity {
  readonly address: string;
  readonly headline: string;
}

function identifyPage(document: Document): PageIdentity {
  const { pathname, search } = document.location;
  // textContent, not innerText: nothing here may force a layout.
  return {
    address: pathname + search,
    headline: `${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`,
  };
}

/** What happened on a page that stays open. */
export interface PageWatch {
  /** The address changed and the article of the old one must no longer be spoken of. */
  readonly onLeave: () => void;
  /** There may be another article to read. */
  readonly onArrive: () => void;
}

/** After an in-page navigation the new article may take this long (ms) to replace the old one. */
const settleTimes = [50, 200, 1000, 3000];
/** A panel must be gone this long (ms) after the navigation that ends its article. */
const leaveAfter = 200;

/**
 * Watches a page for another article: in-page navigation, a changed title, late loading and a return from the
 * back/forward cache. Nothing is observed but navigation and the document's head. Stops with `ctx`.
 */
export function watchPage(
  ctx: ContentScriptContext,
  document: Document,
  { onLeave, onArrive }: PageWatch,
): void {
  let known = identifyPage(document);
  let settling = 0;

  const check = (last: boolean): boolean => {
    const now = identifyPage(document);
    if (now.headline === known.headline && !last) return false;
    known = now;
    settling += 1;
    onArrive();
    return true;
  };
  const navigate = (): void => {
    if (identifyPage(document).address === known.address) return;
    const run = (settling += 1);
    for (const time of settleTimes) {
      ctx.setTimeout(() => {
        if (run !== settling || check(time === settleTimes.at(-1))) return;
        if (time === leaveAfter) onLeave();
      }, time);
    }
  };
  const retitled = (): void => void (document.title !== known.headline.split('\n')[0] && check(false));

  ctx.addEventListener(window, 'wxt:locationchange', navigate);
  ctx.addEventListener(window, 'load', () => void check(false));
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && onArrive());
  const observer = new MutationObserver(retitled);
  observer.observe(document.head ?? document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  ctx.onInvalidated(() => observer.disconnect());
}
