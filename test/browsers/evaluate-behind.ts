import type { Browser } from 'puppeteer-core';
import { evaluateBidi, sendToFirefox } from './firefox-protocol.ts';

/**
 * Evaluates an expression in a page opened behind the others and gives back its string. Without puppeteer's pages, because
 * those wait a second for the size of a tab that nobody sees.
 */
export async function evaluateBehind(browser: Browser, url: string, expression: string): Promise<string> {
  const { context } = await sendToFirefox<{ readonly context: string }>(browser, 'browsingContext.create', {
    type: 'tab',
    background: true,
  });
  try {
    await sendToFirefox(browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
    return String(await evaluateBidi(browser, context, expression));
  } finally {
    await sendToFirefox(browser, 'browsingContext.close', { context });
  }
}
