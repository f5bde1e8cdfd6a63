import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-protocol.ts';

/** Makes Firefox ask for optional permissions as it asks a reader; the harness has it grant them without. */
export async function letFirefoxAsk(page: Page): Promise<void> {
  const name = 'extensions.webextOptionalPermissionPrompts';
  await evaluateInFirefox(page.browser(), `Services.prefs.setBoolPref('${name}', true)`);
}

/**
 * Presses a button of the question that Firefox shows beside its toolbar, waited for (ten seconds at most), and gives back
 * the question's words.
 */
export async function answerFirefoxQuestion(page: Page, answer: 'allow' | 'deny'): Promise<string> {
  const press = answer === 'allow' ? 'button' : 'secondaryButton';
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // A question takes no answer in its first moment, so that nobody clicks what they have not read.
    const words = await evaluateInFirefox(
      page.browser(),
      `(() => {
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const question = window.document.querySelector('#addon-webext-permissions-notification');
        if (!question || window.PopupNotifications.panel.state !== 'open') return '';
        const words = question.textContent;
        question.${press}.click();
        return window.PopupNotifications.panel.state === 'open' ? '' : words || 'no words';
      })()`,
    );
    if (words !== '') return String(words);
    await sleep(100);
  }
  throw new Error('Firefox asked nothing.');
}

/** Gives the extension the right to the tab in front that a click on its toolbar button gives. */
export async function grantActiveTab(page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  await evaluateInFirefox(
    page.browser(),
    `(() => {
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    })()`,
  );
}
