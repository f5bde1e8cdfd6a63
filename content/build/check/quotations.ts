/** A double mark between two letters is no quotation mark: Hebrew writes abbreviations so. */
const straight = String.raw`(?<!\p{L})"(?:[^"]|(?<=\p{L})"(?=\p{L}))*"(?!\p{L})`;
const pairs = [String.raw`“[^”]*”`, '«[^»]*»', '„[^“]*“', String.raw`‘[^’]*’(?!\p{L})`];
const quotation = new RegExp([straight, ...pairs].join('|'), 'gu');

/** What stands in quotation marks in `text`, with its marks, in any of the record's languages. */
export function listQuotations(text: string): readonly string[] {
  return Array.from(text.matchAll(quotation), ([quote]) => quote);
}

/** `text` without what stands in quotation marks: our own words. */
export function dropQuotations(text: string): string {
  return text.replaceAll(quotation, ' ');
}
