import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { askByXPath } from '../../article/ask-by-xpath.ts';
import { nextTask } from './next-task.ts';
import { planActions } from './plan-actions.ts';

/** What is done while a page comes, and when it is there. */
export interface ParsingSteps {
  /** Nothing is known yet but the address. */
  readonly onAddress: () => void;
  /** The head, with all that a page says of itself, is complete; the article is still on its way. */
  readonly onHead: () => void;
  /** Everything is there, and the page's own scripts that wait for that have run. */
  readonly onParsed: () => void;
}

/** When a page that is still coming is asked whether its head is complete, in ms. */
const headTimes = [0, 20, 60, 150, 400] as const;
/** How often it is asked whether it has come after that, in ms. */
const askEvery = 1000;

/** Whether there is more to come of `document`: text, or the page's own scripts that wait for the end of it. */
function isComing({ readyState }: Document): boolean {
  if (readyState !== 'interactive') return readyState === 'loading';
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.domContentLoadedEventStart === 0;
}

/**
 * Takes each step once when it is time; a page that is there already takes the last one at once. On slow networks
 * seconds lie between them. Looks from time to time: an observer of the page's first nodes would be told of each of them.
 * Ends with `ctx`.
 */
export function followParsing(
  ctx: ContentScriptContext,
  document: Document,
  { onAddress, onHead, onParsed }: ParsingSteps,
): void {
  if (!isComing(document)) return onParsed();
  const plan = planActions(ctx);
  let hasEnded = false;
  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    plan([]);
    // Not in the same task as the end of the page and its own scripts.
    void nextTask().then(() => void (ctx.isValid && onParsed()));
  };
  // A page that writes itself anew while it comes takes every listener away.
  const ask = (): void => {
    if (document.readyState === 'loading') plan([[ask, askEvery]]);
    else end();
  };
  const look = (): void => {
    // Something stands behind the head.
    if (askByXPath(document, 'boolean(/*/*[2])') !== 'true') return;
    plan([[ask, askEvery]]);
    onHead();
  };
  plan([...headTimes.map((time) => [look, time] as const), [ask, askEvery]]);
  // At the window the event arrives last, after the page's own listeners at the document.
  ctx.addEventListener(window, 'DOMContentLoaded', end);
  onAddress();
}
