import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

/** The popup as its own page: what it shows is drawn once its switch is there. */
const popupSize = { width: 380, height: 620 };

/** Saves `sidebar.png` (the article with the panel) and `popup.png` into `folder`; gives back their paths. */
export async function saveScreenshots(
  browser: ExtensionBrowser,
  article: Page,
  folder: string,
): Promise<readonly string[]> {
  const [sidebar, popup] = [join(folder, 'sidebar.png'), join(folder, 'popup.png')];
  await article.bringToFront();
  await article.screenshot({ path: sidebar as `${string}.png` });
  const popupPage = await browser.extensionPage(`popup.html?tab=${await browser.tabId(article)}`);
  await popupPage.setViewport(popupSize);
  await popupPage.waitForSelector('[role=switch]');
  await popupPage.screenshot({ path: popup as `${string}.png` });
  return [sidebar, popup];
}
