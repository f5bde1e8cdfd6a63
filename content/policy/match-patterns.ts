/** The match patterns that cover `site` and all its hosts, as WebExtensions write them. */
export function patternOf(site: string): string {
  // A host pattern with `*.` is only allowed before a name; an IP address has no subdomains.
  return /^[\d.]+$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

const anyHost = new Set(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*']);

/** Whether a granted pattern covers every host. */
export function coversEverything(pattern: string): boolean {
  return anyHost.has(pattern);
}

/** The host part of a match pattern without its `*.`, or null where it has none or covers everything. */
export function hostOf(pattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)\//i.exec(pattern)?.[1];
  return host ?? null;
}

/** Whether `pattern` covers the pages of `site`. */
export function coversSite(pattern: string, site: string): boolean {
  return coversEverything(pattern) || hostOf(pattern) === site;
}
