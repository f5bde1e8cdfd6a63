import { askByXPath } from './ask-by-xpath.ts';
import { readParagraphs } from './read-paragraphs.ts';

const META = '/*/*[local-name()="head"]/*[local-name()="meta"]';
const say = (name: string): string => `string(${META}[@*="${name}"]/@content)`;
/** No honest text has this sign: where it stands, the title ends and the descriptions begin. */
export const SEPARATOR = '\u001F';
/** One question, because each is read and understood anew. */
const STATED = `concat(${say('og:title')},"${SEPARATOR}",${say('description')}," ",${say('og:description')})`;
/** As long as a description that says anything. */
const MOST_PARAGRAPHS = 3;

/**
 * Title, descriptions and the title of the preview card, or the first lines where a page describes itself with nothing.
 * `readStated`: the preview card's title, the separator, the descriptions.
 */
export function readSurface(
  document: Document,
  readStated = (page: Document): string => askByXPath(page, STATED) ?? '',
): string {
  const stated = readStated(document);
  const end = stated.indexOf(SEPARATOR);
  const description = stated.slice(end + 1).trim();
  return `${document.title} ${stated.slice(0, end)} ${description || readParagraphs(document, null, MOST_PARAGRAPHS).join(' ')} `;
}
