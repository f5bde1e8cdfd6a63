import { patternOf } from '../policy/match-patterns.ts';
import { browser } from './browser.ts';
import { injectDetector } from './inject-scripts.ts';
import { askPage } from './send-message.ts';
import { showIcon } from './show-icon.ts';

async function listTabs(patterns: readonly string[]): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Takes the panel away in every open tab of `site` and stops reading there. */
export async function standDownTabs(site: string, title: string): Promise<void> {
  const tabs = await listTabs([patternOf(site)]);
  await Promise.all(tabs.flatMap((id) => [askPage(id, 'standDown'), showIcon(id, 'off', title)]));
}

/** Starts the detector in the open tabs that `patterns` cover; tabs that refuse (error pages, stores) are left alone. */
export async function startInTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await listTabs(patterns);
  await Promise.allSettled(tabs.map(injectDetector));
}
