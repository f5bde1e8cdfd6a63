import { askByXPath } from './ask-by-xpath.ts';
import { readHead } from './read-head.ts';
import { readParagraphs } from './read-paragraphs.ts';

const META = '/*/*[local-name()="head"]/*[local-name()="meta"]';
const say = (name: string): string => `string(${META}[@*="${name}"]/@content)`;
/** No honest text has this sign: where it stands, the title ends and the descriptions begin. */
const SEPARATOR = '\u001F';
/** One question, because each is read and understood anew. */
const STATED = `concat(${say('og:title')},"${SEPARATOR}",${say('description')}," ",${say('og:description')})`;
/** As long as a description that says anything. */
const MOST_PARAGRAPHS = 3;

/**
 * Title, descriptions and the title of the preview card, or the first lines where a page describes itself with nothing.
 */
export function readSurface(document: Document): string {
  const stated = askByXPath(document, STATED) ?? listStated(document);
  const end = stated.indexOf(SEPARATOR);
  const description = stated.slice(end + 1).trim();
  return `${document.title} ${stated.slice(0, end)} ${description || readParagraphs(document, null, MOST_PARAGRAPHS).join(' ')} `;
}

function listStated(document: Document): string {
  const { meta } = readHead(document);
  return `${meta('og:title')}${SEPARATOR}${meta('description')} ${meta('og:description')}`;
}
