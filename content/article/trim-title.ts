/** A page title without the name of the site and of its section: the longest piece between bars, without a short last dash. */
export function trimTitle(title: string): string {
  const [longest = ''] = title
    .slice(0, 500)
    .replace(/[^\S\uFEFF]+/g, ' ')
    .split(/ [|»·•] /)
    .sort((a, b) => b.length - a.length);
  return longest.trim().replace(/^(.{15,}) [-–—] \S+(?: \S+){0,3}$/, '$1');
}
