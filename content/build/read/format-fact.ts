import { parseDocument } from 'yaml';

/** The canonical text of a fact file: same values and comments, one way of writing them. */
export function formatFact(text: string): string {
  return parseDocument(text).toString({ lineWidth: 100, flowCollectionPadding: false });
}
