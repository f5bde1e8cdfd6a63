import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { redatePage } from './redate-page.ts';

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
        const html = labelled.file ? readPage(join(dirname(path), labelled.file)) : writePage(labelled);
        return parseDocument(labelled.how === 'semi' ? redatePage(html, labelled.published) : html);
      },
    };
  });
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
