/** 2: XPathResult.STRING_TYPE */
const STRING_TYPE = 2;

/**
 * What a document answers to an XPath question, as text; undefined outside of a browser (evaluation, tests), where documents
 * know no XPath. An answer that is a text takes no element in hand, and the first one of a page costs a browser more than all
 * the rest that is done on most pages. A page can put an element in place of its document's own properties (`<img
 * name="evaluate">`), so the question goes past them.
 */
export function askByXPath(document: Document, question: string): string | undefined {
  const { Document: Documents } = globalThis as { readonly Document?: { readonly prototype: Document } };
  return Documents?.prototype.evaluate?.call(document, question, document, null, STRING_TYPE, null)
    .stringValue;
}
