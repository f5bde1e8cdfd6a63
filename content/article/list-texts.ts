import { readArticle } from './read-article.ts';

/**
 * The texts by which the article on a page is known now. Where they still stand after the page has moved on to its next
 * article by itself, they say nothing of that one. Empty where the page cannot be read; never throws.
 */
export function listTexts(document: Document, url: string): ReadonlySet<string> {
  try {
    const { headlines, title, description, lead, body, published } = readArticle(document, url);
    const lines = `${lead}\n${body}`.split('\n');
    return new Set([...headlines, title, description, ...lines, published ?? ''].filter(Boolean));
  } catch {
    return new Set();
  }
}
