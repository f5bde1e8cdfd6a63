/** Whether a match pattern covers an address: as browsers do it for scheme and host; paths are always `/*` here. */
export function matchUrl(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const scheme = protocol.slice(0, -1);
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern);
  if (!parts) throw new Error(`No browser would take this pattern: ${pattern}`);
  const [, wantedScheme, wantedHost = ''] = parts;
  if (wantedScheme === '*' ? !['http', 'https'].includes(scheme) : wantedScheme !== scheme) return false;
  if (wantedHost === '*') return true;
  if (!wantedHost.startsWith('*.')) return wantedHost === hostname;
  return hostname === wantedHost.slice(2) || hostname.endsWith(wantedHost.slice(1));
}
