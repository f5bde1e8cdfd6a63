import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { findPanel } from '../browsers/find-panel.ts';

/**
 * Opens the sample article and waits for the panel on it. With a record too old to open by itself only the tab is
 * there at first; then it is clicked, as a reader would.
 */
export async function openSample(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  const panel = findPanel(page);
  await panel.waitFor();
  // The tab is the only button there is while the panel is closed.
  if (!(await panel.has('button', 'Close the panel'))) await panel.click('button');
  return page;
}
