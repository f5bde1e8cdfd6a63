import { installBrowser } from './install-browser.ts';

/** Run before the end-to-end tests: both browsers are there afterwards, or it ends with what to install. */
for (const kind of ['chromium', 'firefox'] as const) console.log(`${kind}: ${await installBrowser(kind)}`);
