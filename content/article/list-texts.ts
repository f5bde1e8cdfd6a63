import { readArticle } from './read-article.ts';
import { readHeadlineElement } from './read-headline-element.ts';
import { readParagraphs } from './read-paragraphs.ts';

/**
 * The texts by which the article on a page is known now. Where they still stand after the page has moved on to its next
 * article by itself, they say nothing of that one. Empty where the page cannot be read; never throws.
 */
export function listTexts(document: Document, url: string): ReadonlySet<string> {
  try {
    const { headlines, lead, published } = readArticle(document, url);
    const paragraphs = readParagraphs(document, readHeadlineElement(document, document.title));
    return new Set([...headlines, ...lead.split('\n'), ...paragraphs, published ?? ''].filter(Boolean));
  } catch {
    return new Set();
  }
}
