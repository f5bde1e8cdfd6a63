import type { RecordedRequest } from './page-server.ts';

// What Chromium and Firefox ask for on their own (updates, time, remote settings); no extension needs these hosts.
const browserHosts = [
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gvt1.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
];

function isOfExtension({ headers }: RecordedRequest): boolean {
  return [headers.origin, headers.referer].some((from) => from !== undefined && /^\w+-extension:/.test(from));
}

function isOfBrowser(url: URL): boolean {
  if (url.pathname === '/favicon.ico') return true;
  return browserHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/**
 * The requests that neither the test's pages nor the browser itself account for, as "METHOD url": what an extension sent.
 * Every connection of the browser ends at the test's server, so an empty list is the proof that it sent nothing.
 * `expected` are the addresses the test opened, and what those pages load themselves.
 */
export function listUnexpectedRequests(
  requests: readonly RecordedRequest[],
  expected: readonly string[],
): readonly string[] {
  const known = new Set(expected.map((url) => new URL(url).href));
  return requests
    .filter(
      (request) => isOfExtension(request) || (!known.has(request.url) && !isOfBrowser(new URL(request.url))),
    )
    .map(({ method, url }) => `${method} ${url}`);
}
