import { browser } from 'wxt/browser';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { IsolatedWorld } from './isolated-world.ts';

/**
 * Has the browser give marked passages of this page their look, once; where it cannot, the next call asks again. To be called
 * when one is marked and not before: a rule for highlights may concern any element, so the style of the whole page is computed
 * anew, which most readers of a panel never need. `isOpen` says whether it is still wanted.
 */
export async function styleMarks(world: IsolatedWorld, isOpen: () => boolean): Promise<void> {
  if (world.markStyleAsked) return;
  world.markStyleAsked = true;
  const message = { type: 'styleMarks', payload: {} } as const;
  const answer = await askUntilAnswered(async () => browser.runtime.sendMessage(message), isOpen);
  if (answer === undefined) delete world.markStyleAsked;
}
