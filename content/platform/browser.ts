/**
 * The browser's extension API with promises everywhere. The only file that imports the polyfill; the detector does not
 * import this file, because on a page that is not about the talks ten kilobytes would be spent for nothing.
 */
import browser from 'webextension-polyfill';

export { browser };
