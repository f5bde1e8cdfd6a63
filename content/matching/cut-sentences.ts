/** A sentence by its offsets in a text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentences of `text` as `Intl.Segmenter` cuts them, not after initials and the `abbreviations` of the language. */
export function cutSentences(
  text: string,
  segmenter: Intl.Segmenter,
  abbreviations: ReadonlySet<string>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  // A line feed in the source of a page is white space, not the end of a sentence.
  for (const { segment, index } of segmenter.segment(text.replace(/[\n\r\t]/g, ' '))) {
    const end = index + segment.length;
    const last = /\S+$/.exec(segment.trimEnd())?.[0].replace(/^["'“‘«„(]+/, '') ?? '';
    if (end < text.length && (/^\p{L}\.$/u.test(last) || abbreviations.has(last))) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
