import { hasSubdomains, identifySite } from './site-identity.ts';

/** The match pattern that covers `site` and all its hosts and nothing wider, as WebExtensions write it. */
export function patternOf(site: string): string {
  return hasSubdomains(site) ? `*://*.${site}/*` : `*://${site}/*`;
}

const anyHost = new Set(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*']);

/** What the reader grants with "all sites". */
export const allSitesPattern = '*://*/*';

/** Whether a granted pattern covers every host. */
export function coversEverything(pattern: string): boolean {
  return anyHost.has(pattern);
}

/** The host part of a match pattern without its `*.`, or null where it has none or covers everything. */
export function hostOf(pattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/*]+)\//i.exec(pattern)?.[1];
  return host ?? null;
}

/** The site whose pages, all or some, a match pattern covers; null where it covers every host. */
export function siteOfPattern(pattern: string): string | null {
  const host = hostOf(pattern);
  return host === null ? null : identifySite(`https://${host}/`);
}

/** Whether `pattern` covers the host that bears the name of `site`, over http or https. */
export function coversSite(pattern: string, site: string): boolean {
  return coversUrl(pattern, `https://${site}/`) || coversUrl(pattern, `http://${site}/`);
}

/** Whether `pattern` covers the page at `url` (http or https), as the browser judges it; ports do not matter. */
export function coversUrl(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  const [, scheme = '', below = '', host = ''] = /^([a-z*]+):\/\/(\*\.)?([^/]+)\//i.exec(pattern) ?? [];
  if (pattern !== '<all_urls>' && scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (coversEverything(pattern)) return true;
  return hostname === host || (below !== '' && hostname.endsWith(`.${host}`));
}
