/**
 * Websites on which the browsers let no extension run, whatever the reader grants: the stores and the pages of the
 * reader's account (Chromium: the web stores; Firefox: the preference `extensions.webextensions.restrictedDomains`).
 */
const restricted = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'support.mozilla.org',
]);

/** Whether the browsers let no extension run at `url`. */
export function isRestricted(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { hostname, pathname } = new URL(url);
  return restricted.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
}
