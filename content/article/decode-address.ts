const MOST_LETTERS = 500;

/** An address without scheme, host, query and fragment, decoded where it can be, in lower case. */
export function decodePath(url: string): string {
  const [address = ''] = (url.split('#', 1)[0] ?? '').split('?', 1);
  const scheme = address.indexOf('://');
  const start = scheme < 0 ? 0 : address.indexOf('/', scheme + 3);
  const path = start < 0 ? '' : address.slice(start, start + MOST_LETTERS).toLowerCase();
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
