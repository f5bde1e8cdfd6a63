import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { pageAddress } from '../../article/page-address.ts';
import { planActions } from './plan-actions.ts';
import { watchAddress } from './watch-address.ts';
import { watchTitle } from './watch-title.ts';

/** What happened on a page that stays open, and what is done about it. */
export interface PageWatch {
  /** The address changed some time ago: what was read at another address must no longer be spoken of. */
  readonly onLeave: () => void;
  /** There may be another article to read; what is in `earlier` belongs to the one before. */
  readonly onArrive: (earlier: ReadonlySet<string>) => void;
  /** Whether anybody reads more of this page than its title, description and address. */
  readonly isRead: () => boolean;
  /** Whether this article must not be taken for the next one; only then its texts are remembered. */
  readonly matters: () => boolean;
  /** The texts by which the article is known now; empty where nobody has read any yet. */
  readonly listTexts: () => ReadonlySet<string>;
}

/** After a change the new article may take this long (ms) to replace the old one. */
const settleTimes = [50, 200, 1000, 3000] as const;
const settledAfter = 3000;
/** When a page whose title nobody observes is looked at again, for titles that come late. */
const lateTimes = [10_000, 30_000] as const;
/** A panel must be gone 300 ms after the navigation that ends its article; finding out may have taken 100. */
const leaveAfter = 150;
const rememberAfter = 300;
const nothing: ReadonlySet<string> = new Set();

/** What the reader takes for the name of the article. textContent, not innerText: nothing here may force a layout. */
function readFullHeadline(document: Document): string {
  return `${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`;
}

/** Whether the page names the address that it has now as that of its article, but for a query that is not part of it. */
function namesItself(document: Document): boolean {
  const link = document.querySelector<HTMLLinkElement>('head > link[rel=canonical][href]');
  if (!link || !URL.canParse(link.href)) return false;
  const { href, origin, pathname } = document.location;
  const named = pageAddress(link.href);
  return named === pageAddress(href) || named === pageAddress(origin + pathname);
}

/**
 * Watches a page for another article: in-page navigation, a changed title, late loading and a return from the
 * back/forward cache. Nothing is observed but navigation and the title; and no element is taken in hand, which costs a tab
 * 80 kB of memory, before somebody reads the page or it moves on by itself. Stops with `ctx`.
 */
export function watchPage(ctx: ContentScriptContext, document: Document, watch: PageWatch): void {
  let isFollowed = false;
  const readHeadline = (): string => (isFollowed ? readFullHeadline(document) : document.title);
  let article = {
    address: pageAddress(document.location.href),
    headline: readHeadline(),
    texts: nothing,
  };
  /** The article before the last navigation. */
  let before = { address: '', headline: '', texts: nothing };
  let hasArrived = true;
  const settle = planActions(ctx);
  const planLeave = planActions(ctx);

  const remember = (): void => {
    if (hasArrived && watch.matters()) article = { ...article, texts: watch.listTexts() };
  };
  const arrive = (): void => {
    article = { ...article, headline: readHeadline() };
    hasArrived ||= article.headline !== before.headline;
    // Under a new address with everything as it was it is the same article.
    watch.onArrive(article.headline === before.headline ? nothing : before.texts);
  };
  /** From now on title and headline count, and the title is observed. */
  const follow = (): void => {
    if (isFollowed) return;
    const isSame = article.headline === readHeadline();
    isFollowed = true;
    if (isSame) article = { ...article, headline: readHeadline() };
    watchTitle(document, ctx.signal, retitled);
  };
  const check = (): void => {
    if (watch.isRead()) follow();
    if (readHeadline() !== article.headline) arrive();
  };
  const checks = [[remember, rememberAfter], ...settleTimes.map((time) => [check, time] as const)] as const;
  const navigate = (): void => {
    const address = pageAddress(document.location.href);
    if (address === article.address) return;
    follow();
    const { headline } = article;
    // Until the next article has arrived, what stands on the page is still the one before.
    if (hasArrived) {
      const own = before.address === address ? before.texts : nothing;
      // Some sites change the page first and the address after it.
      const now = headline === readHeadline() ? watch.listTexts() : nothing;
      const texts = new Set([...article.texts, ...now].filter((text) => !own.has(text)));
      before = { ...article, texts };
    } else if (address === before.address) before = { address, headline: '', texts: nothing };
    article = { address, headline, texts: nothing };
    hasArrived = false;
    if (namesItself(document)) arrive();
    planLeave([[watch.onLeave, leaveAfter]]);
    settle([...checks, [arrive, settledAfter]]);
  };
  const retitled = (): void => {
    // Where the address is only looked at from time to time, the title may be the first to tell.
    navigate();
    if (readHeadline() === article.headline) return;
    arrive();
    // Title and headline need not come together.
    settle(checks);
  };

  const isTold = watchAddress(ctx, navigate);
  if (!isTold || watch.isRead()) follow();
  ctx.addEventListener(window, 'load', check);
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && arrive());
  settle(isFollowed ? checks : [...checks, ...lateTimes.map((time) => [check, time] as const)]);
}
