/** A page title without the name of the site and of its section: the longest piece between bars, without a short last dash. */
export function trimTitle(title: string, site: string): string {
  const longest = title
    .slice(0, 500)
    .split(/\s[|»·•]\s/)
    .reduce((a, b) => (b.length > a.length ? b : a))
    .replace(/\s+/g, ' ')
    .trim();
  const [, bare = longest, last = ''] = /^(.{15,})\s[-–—]\s([^–—]{2,40})$/.exec(longest) ?? [];
  return last === site || last.split(' ').length < 5 ? bare : longest;
}
