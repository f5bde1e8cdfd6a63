import type { Page } from 'puppeteer-core';

/** What a page writes into its console as errors from now on, uncaught ones too; filled as it happens. */
export function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The page's own icon, which no test serves.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    errors.push(message.text());
  });
  return errors;
}
