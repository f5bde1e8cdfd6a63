/** A page title without the name of the site and of its section: the longest piece between bars, without a short last dash. */
export function trimTitle(title: string, site: string): string {
  const plain = title.slice(0, 500).replace(/\s+/g, ' ').trim();
  const longest = plain.split(/\s[|»·•]+\s|\s::\s/).reduce((a, b) => (b.length > a.length ? b : a), '');
  const dash = /^(.{15,})\s[-–—]\s([^–—]{2,40})$/.exec(longest);
  const bare = dash?.[1] && (dash[2] ?? '').split(' ').length <= 4 ? dash[1] : longest;
  return site && bare.endsWith(site) && bare.length > site.length + 10
    ? bare.slice(0, -site.length).replace(/[\s|:–—-]+$/, '')
    : bare;
}
