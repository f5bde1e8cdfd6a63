import { parse } from 'tldts';

/**
 * The site a page belongs to: its registrable domain by the Public Suffix List, so that `www.`, `m.`, `amp.` and
 * language editions are one site; an IP address or a bare host name stands for itself. Null where extensions have no
 * business (anything but http and https, or no host).
 */
export function identifySite(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  const { domain, hostname, isIp } = parse(url, { allowPrivateDomains: true });
  if (domain !== null) return domain;
  return hostname !== null && hostname !== '' && (isIp || !hostname.includes('.')) ? hostname : null;
}
