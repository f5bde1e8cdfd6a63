import { readHead } from './read-head.ts';
import { readParagraphs } from './read-paragraphs.ts';

const META = '/*/*[local-name()="head"]/*[local-name()="meta"]';
const say = (name: string): string => `string(${META}[@*="${name}"]/@content)`;
const DESCRIPTIONS = `concat(${say('description')}," ",${say('og:description')})`;
const TITLE = say('og:title');
/** As long as a description that says anything. */
const MOST_PARAGRAPHS = 3;

/**
 * Title, descriptions and the title of the preview card, or the first lines where a page describes itself with nothing.
 * Asks by XPath, which answers with texts: to take an element of a page in hand for the first time costs a browser more
 * than all the rest that is done on most pages.
 */
export function readSurface(document: Document): string {
  const ask = (path: string): string =>
    // 2: XPathResult.STRING_TYPE
    document.evaluate(path, document, null, 2, null).stringValue;
  // Documents outside of a browser (evaluation, tests) know no XPath.
  const { card, description } =
    'evaluate' in document ? { card: ask(TITLE), description: ask(DESCRIPTIONS) } : listStated(document);
  return `${document.title} ${card} ${description.trim() || readParagraphs(document, null, MOST_PARAGRAPHS).join(' ')} `;
}

function listStated(document: Document): { readonly card: string; readonly description: string } {
  const { meta } = readHead(document);
  return { card: meta('og:title'), description: `${meta('description')} ${meta('og:description')}` };
}
