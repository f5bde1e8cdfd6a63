/** An address without scheme, host, query and fragment, decoded where it can be, in lower case. */
export function decodePath(url: string): string {
  const path = url
    .replace(/^\w+:\/\/[^/]*|[?#].*$/gs, '')
    .slice(0, 500)
    .toLowerCase();
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
