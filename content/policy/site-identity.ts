import { parse } from 'tldts';

function readHost(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  // Lower case, punycode, and brackets around an IPv6 address: as match patterns want it.
  return new URL(url).hostname.replace(/\.$/, '') || null;
}

/**
 * The site a page belongs to: its registrable domain by the Public Suffix List, so that `www.`, `m.`, `amp.` and
 * language editions are one site; an IP address, a bare host name or a public suffix stands for itself. What counts is
 * the host that serves the page: an AMP cache or a reader proxy is a site of its own. Null for anything but http(s), and for
 * hosts that no match pattern can name: `URL` reads `https://*` too, whose pattern would cover every site there is.
 */
export function identifySite(url: string): string | null {
  const host = readHost(url);
  const site = host === null ? null : (parse(host, { allowPrivateDomains: true }).domain ?? host);
  return looksLikeSite(site) ? site : null;
}

/** Whether `site` has hosts below it that belong to it; an IP address, `localhost` and `github.io` have none. */
export function hasSubdomains(site: string): boolean {
  return parse(site, { allowPrivateDomains: true }).domain === site;
}

/** Whether `value` has the shape of a site, so that a match pattern can be made of it; quick enough for thousands. */
export function looksLikeSite(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 253 &&
    /^(?:[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[\d.:a-f]+\])$/.test(value)
  );
}

/** Whether `value` is a site exactly as `identifySite` writes them. */
export function isSite(value: unknown): value is string {
  return looksLikeSite(value) && identifySite(`https://${value}/`) === value;
}
