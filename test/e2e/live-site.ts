/** An article of a made-up website; every sentence is a sample and nothing of it is news. */
export interface SiteArticle {
  readonly path: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** Where the site is served: an outlet's address, so that the extension may run there. */
export const siteOrigin = 'https://www.theguardian.com';

const filler =
  'This is a sample page, written to test an extension of the browser. It is not news, and nothing of it was ever published anywhere.';

/** Two articles about the talks, one about anything else. */
export const siteArticles = {
  cairo: {
    path: '/world/2026/jul/03/gaza-ceasefire-talks-resume-in-cairo',
    title: 'Gaza ceasefire talks resume in Cairo as Hamas answers the mediators',
    published: '2026-07-03T07:00:00Z',
    paragraphs: [
      'Sample: mediators from Egypt and Qatar passed the answer of Hamas to Israel, which said that it was reading the proposal for a truce.',
      filler,
    ],
  },
  doha: {
    path: '/world/2026/jun/18/mediators-in-doha-press-for-gaza-truce',
    title: 'Mediators in Doha press Israel and Hamas for a Gaza truce deal',
    published: '2026-06-18T07:00:00Z',
    paragraphs: [
      'Sample: in Doha the negotiators of Israel and Hamas looked at a new draft of a ceasefire agreement, mediators said on Thursday.',
      filler,
    ],
  },
  library: {
    path: '/society/2026/jul/04/a-library-opens-by-the-river',
    title: 'A library opens by the river, and the neighbours come in slippers',
    published: '2026-07-04T07:00:00Z',
    paragraphs: [
      'Sample: the council opened a library on Monday, with a reading room for children, a piano and forty thousand books to borrow.',
      filler,
    ],
  },
} as const satisfies Readonly<Record<string, SiteArticle>>;

type Name = keyof typeof siteArticles;

/** What the page offers to a test, in the page's own world. */
export interface SiteScript {
  /** Shows another article as such sites do; `keepHead` leaves what the head says of the article before. */
  readonly open: (
    name: Name,
    how?: { readonly keepHead?: boolean; readonly replace?: boolean; readonly contentAfter?: number },
  ) => void;
  /** Puts another article below the one that is there. */
  readonly append: (name: Name) => void;
  /** ms since the given moment of `performance.now()` after which the panel's element was first not there. */
  readonly goneAfter: (since: number) => number | null;
}

function installSite(articles: typeof siteArticles): void {
  const write = (name: Name): HTMLElement => {
    const article = document.createElement('article');
    article.append(document.createElement('h1'), ...articles[name].paragraphs);
    const heading = article.firstElementChild;
    if (heading) heading.textContent = articles[name].title;
    for (const text of [...article.childNodes].slice(1)) {
      const paragraph = document.createElement('p');
      text.replaceWith(paragraph);
      paragraph.append(text);
    }
    return article;
  };
  const setHead = (name: Name): void => {
    const { title, published, path } = articles[name];
    document.querySelector('meta[property="og:title"]')?.setAttribute('content', title);
    document.querySelector('meta[name=description]')?.setAttribute('content', title);
    document.querySelector('meta[property="article:published_time"]')?.setAttribute('content', published);
    document.querySelector('link[rel=canonical]')?.setAttribute('href', path);
    const data = { '@type': 'NewsArticle', headline: title, datePublished: published };
    const script = document.querySelector('script[type="application/ld+json"]');
    if (script) script.textContent = JSON.stringify({ ...data, url: location.origin + path });
  };
  const gone: number[] = [];
  let present = false;
  setInterval(() => {
    const now = document.querySelector('ceasefire-context') !== null;
    if (present && !now) gone.push(performance.now());
    present = now;
  }, 10);
  const site: SiteScript = {
    open: (name, { keepHead = false, replace = false, contentAfter } = {}) => {
      history[replace ? 'replaceState' : 'pushState'](name, '', articles[name].path);
      const fill = (): void => {
        document.title = articles[name].title;
        if (!keepHead) setHead(name);
        document.querySelector('main')?.replaceChildren(write(name));
      };
      if (contentAfter === undefined) fill();
      else setTimeout(fill, contentAfter);
    },
    append: (name) => document.querySelector('main')?.append(write(name)),
    goneAfter: (since) => {
      const time = gone.find((moment) => moment >= since);
      return time === undefined ? null : time - since;
    },
  };
  addEventListener('popstate', ({ state }) => {
    if (!(state in articles)) return;
    document.title = articles[state as Name].title;
    setHead(state as Name);
    document.querySelector('main')?.replaceChildren(write(state as Name));
  });
  history.replaceState(history.state ?? document.documentElement.dataset['article'], '');
  Object.assign(globalThis, { site });
}

const emptyHead = `<meta name="description" content=""><meta property="og:title" content=""><meta property="article:published_time" content="">
<script type="application/ld+json"></script>`;

function writeHead({ title, published, path }: SiteArticle): string {
  const data = { '@type': 'NewsArticle', headline: title, datePublished: published, url: siteOrigin + path };
  return `<meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${path}">
<meta name="description" content="${title}"><meta property="og:title" content="${title}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const look = 'body{margin:0;min-height:3000px}main{width:640px;margin-left:20px}';

/** A page of the site that starts with the article `name` and can show the others without being loaded again. */
export function makeSitePage(name: Name): string {
  const { title, paragraphs } = siteArticles[name];
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en" data-article="${name}"><head>${writeHead(siteArticles[name])}<style>${look}</style></head>
<body><main><article><h1>${title}</h1>${text}</article></main><script>(${installSite})(${JSON.stringify(siteArticles)})</script></body></html>`;
}

/** A page that is an empty shell until its script fills it, `after` ms later. */
export function makeShellPage(name: Name, after: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${emptyHead}<style>${look}</style></head>
<body><main></main><script>(${installSite})(${JSON.stringify(siteArticles)});
setTimeout(() => site.open('${name}', { replace: true }), ${after});</script></body></html>`;
}
