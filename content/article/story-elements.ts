/** What never holds the story's own sentences. */
const foreign: ReadonlySet<string> = new Set(
  (
    'aside audio button canvas details dialog figcaption figure footer form iframe input math nav noscript object script ' +
    'select style svg table template textarea video'
  ).split(' '),
);

/** What goes on inside a line of text. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Words by which outlets name boxes of other stories and of the site; whole words of a class or id only. */
const elsewhere: ReadonlySet<string> = new Set(
  (
    'ad ads advert adverts advertisement advertising also author authors bio breadcrumb breadcrumbs byline caption comment comments ' +
    'cookie cookies copyright correction credit credits disqus metadata newsletter newsletters outbrain popular promo promos ' +
    'pullquote recommendation recommendations recommended related share sharing signup social sponsored sr subscribe subscription ' +
    'taboola tag tags teaser teasers timestamp toolbar topics trending'
  ).split(' '),
);
/** Before one of these words they only say what else the page has: has-comments, no-ads. */
const about: ReadonlySet<string> = new Set(['has', 'hide', 'is', 'no', 'with', 'without']);

/** Whether a class or id names something that is not the story: `article__related-links`. */
function namesElsewhere(names: string | null): boolean {
  if (!names) return false;
  let before = '';
  for (const word of names.toLowerCase().split(/[\s_-]+/)) {
    if (elsewhere.has(word) && !about.has(before)) return true;
    before = word;
  }
  return false;
}

/** Their classes name what they have around the story: has-comments, with-ads. */
const landmarks: ReadonlySet<string> = new Set(['article', 'body', 'html', 'main']);

/** What `namesElsewhere` said of the classes and ids met so far on a page: a few of them stand on most of its elements. */
export type KnownNames = Map<string | null, boolean>;

/** Whether an element holds other stories, furniture of the site, or nothing that is read. */
export function isForeign(element: Element, known: KnownNames = new Map()): boolean {
  const name = element.localName;
  if (foreign.has(name)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (landmarks.has(name)) return false;
  for (const names of [element.getAttribute('class'), element.id]) {
    const isKnown = known.get(names);
    const isNamed = isKnown ?? namesElsewhere(names);
    if (isKnown === undefined) known.set(names, isNamed);
    if (isNamed) return true;
  }
  return false;
}

/** Whether an element stands inside of something foreign; looks a few levels up. */
export function isElsewhere(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; level < 5 && at && !landmarks.has(at.localName); level += 1) {
    if (isForeign(at)) return true;
    at = at.parentElement;
  }
  return false;
}

/** Whether the text of an element runs on with the text around it. */
export function isInline(element: Element): boolean {
  return inline.has(element.localName);
}
