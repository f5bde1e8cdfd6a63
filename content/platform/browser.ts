/**
 * The extension API with promises everywhere, for the background and the extension's own pages. The only file that imports
 * the polyfill. What runs on news sites takes `wxt/browser` instead, the browser's own: it has promises in every browser we
 * run in, and the polyfill would be read, and wrap the whole API, on the way to the panel.
 */
import browser from 'webextension-polyfill';

export { browser };
