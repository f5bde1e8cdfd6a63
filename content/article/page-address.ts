/** Parameters that tell where a reader came from and change nothing of what is shown. */
const TRACKING =
  /^(?:(?:utm|at|ns|mc|pk|mtm|hsa|ga|__?hs)_\w+|_g[al]|fbclid|gclid|dclid|[gw]braid|msclkid|twclid|yclid|igshid|igsh|cmp(?:id)?|icid|ito|ocid|smid|smtyp|taid|xtor|ref(?:_src|errer)?|share\w*)$/i;

/**
 * The address of what a page shows, without its site: two addresses that differ in where the reader came from, or in the
 * place on the page, are one. A hash that is a path (`#/story`, `#!story`) counts, as there it is the page.
 */
export function pageAddress(url: string): string {
  const { pathname, searchParams, hash } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  return `${pathname}?${kept.join('&')}${/^#[/!]/.test(hash) ? hash : ''}`;
}
