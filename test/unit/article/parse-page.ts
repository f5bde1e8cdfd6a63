import { parseHTML } from 'linkedom';

/** A document of a page's source. */
export const parsePage = (html: string): Document => parseHTML(html).document as unknown as Document;

/** The source of a plain article page in our own words. */
export function writeArticle(
  headline: string,
  lead: string,
  { head = '', lang = 'en', body = '' } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><title>${headline} | The Sample</title>
<meta name="description" content="${lead}"><meta property="og:type" content="article">${head}</head>
<body><article><h1>${headline}</h1><p>${lead}</p></article>${body}</body></html>`;
}
