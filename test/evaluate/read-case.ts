import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** A labelled page or text, as one line of a case list holds it. */
export interface LabelledCase {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  readonly file?: string;
  readonly title?: string;
  readonly description?: string;
  readonly text?: string;
  readonly url?: string;
  readonly subtype?: string;
  readonly kind?: string;
  readonly how?: string;
  readonly needs_context?: boolean;
  /** The day on which the words were published, where that is known, as YYYY-MM-DD. */
  readonly published?: string;
}

/** A day on which the talks had begun, for words whose own day is not known. */
const withinTalks = '2024-01-15';

/** The cases of a list (one line of JSON each) with the document of each, made when it is asked for. */
export function readCases(
  path: string,
): readonly { readonly labelled: LabelledCase; readonly open: () => Document }[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return lines.map((line) => {
    const labelled = JSON.parse(line) as LabelledCase;
    return {
      labelled,
      open: () => {
        const document = parseDocument(
          labelled.file ? readPage(join(dirname(path), labelled.file)) : writePage(labelled),
        );
        if (labelled.how === 'semi') redate(document, labelled.published ?? withinTalks);
        return document;
      },
    };
  });
}

/**
 * Semi-real pages carry one outlet's words in the markup of another page, which may be years older than they are; its day
 * of publication is replaced, as it says nothing of the words.
 */
function redate(document: Document, day: string): void {
  for (const meta of document.querySelectorAll('meta[content]'))
    if (/^\d{4}-\d\d-\d\d/.test(meta.getAttribute('content') ?? '')) meta.setAttribute('content', day);
  for (const script of document.querySelectorAll('script[type*="ld+json"]'))
    script.textContent = (script.textContent ?? '').replace(
      /("(?:date\w+|uploadDate)"\s*:\s*")[^"]*/g,
      `$1${day}`,
    );
}

/** The source of a saved page, unpacked where it is packed. */
export function readPage(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A document of a page's source. */
export function parseDocument(html: string): Document {
  // linkedom makes the first element the root of a page that has no <html>; a browser adds the missing one.
  const whole = /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  return parseHTML(whole).document as unknown as Document;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The least page that an outlet would make of a text. */
function writePage({ lang, title, description, text, url }: LabelledCase): string {
  const headline = escape(title || (text ?? '').slice(0, 110));
  const paragraphs = (text ?? '')
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => `<p>${escape(line)}</p>`)
    .join('');
  return `<!doctype html><html lang="${lang}"><head><title>${headline}</title><meta property="og:type" content="${text ? 'article' : 'website'}"><meta name="description" content="${escape(description ?? '')}"><meta property="og:url" content="${escape(url ?? '')}"></head>
<body><main><article><h1>${headline}</h1>${paragraphs}</article></main></body></html>`;
}
