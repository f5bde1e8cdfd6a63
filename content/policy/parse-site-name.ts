import { hasSubdomains, identifySite } from './site-identity.ts';

/** Why what a reader typed names no site that can be added by name. */
export type SiteNameProblem =
  | 'empty'
  | 'not-http'
  | 'not-a-host'
  | 'no-dot'
  | 'localhost'
  | 'ip-address'
  | 'shared-ending';

/** The site that a reader named, or why it is none. */
export type ParsedSiteName =
  | { readonly site: string; readonly hasPort: boolean }
  | { readonly problem: SiteNameProblem };

/**
 * Reads what a reader typed or pasted: a host name, with or without `www.`, port, path or scheme, in any script. Gives
 * its registrable domain; an address without one (an IP address, `localhost`, `co.uk`) is a problem of its own.
 */
export function parseSiteName(typed: string): ParsedSiteName {
  const text = typed
    .trim()
    .replace(/^(?:\*:\/\/)?(?:\*\.)?/, '')
    .replace(/\/\*$/, '');
  if (text === '') return { problem: 'empty' };
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d+(?:\/|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { problem: 'not-http' };
  const url = scheme === undefined ? `https://${text}` : text;
  if (/[\s*]/.test(text) || !URL.canParse(url)) return { problem: 'not-a-host' };
  const { hostname, port } = new URL(url);
  if (/^[\d.]+$|^\[/.test(hostname)) return { problem: 'ip-address' };
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return { problem: 'localhost' };
  // Hosts are made of letters, digits and inner hyphens (RFC 1123); URL lets more through.
  const labels = hostname.replace(/\.$/, '').split('.');
  const isLabel = (label: string): boolean => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(label);
  if (!labels.every(isLabel)) return { problem: 'not-a-host' };
  if (labels.length < 2) return { problem: 'no-dot' };
  const site = identifySite(`https://${labels.join('.')}/`);
  if (site === null || !hasSubdomains(site)) return { problem: 'shared-ending' };
  return { site, hasPort: port !== '' };
}
