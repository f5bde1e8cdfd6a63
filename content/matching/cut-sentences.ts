/** A sentence by its offsets in a text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * A stop with what closes behind it and white space (some leave that out), and then no comma, dash or small letter; or a
 * line break. The rules of Unicode (UAX #29) as far as news needs them: making an `Intl.Segmenter` alone takes longer than
 * all the rest of the reading.
 */
const stop =
  /(?:[!?؟][.!?؟"'’”“»«)\]]*(?:[\s\u200E\u200F]+|(?=[A-ZÀ-Þ\u05D0-\u05EA\u0620-\u06D3]))|[.۔。][.!?؟"'’”“»«)\]]*(?:[\s\u200E\u200F]+|(?=[\u05D0-\u05EA\u0620-\u06D3]))(?![^A-Za-zÀ-\u1FFF\u2C00-\uFFFF.!?\u2028]*[a-zß-öø-ÿœ]))(?![-,:–—،a-zß-öø-ÿ\s])|[\u2028\u2029]/g;
const opening = /^["'“‘«„(]+/;

/** Whether a full stop belongs to the last word of `segment` and ends nothing: an initial, or one of the abbreviations. */
function isShortened(segment: string, abbreviations: ReadonlySet<string>): boolean {
  const trimmed = segment.trimEnd();
  const word = trimmed.slice(trimmed.search(/\S+$/)).replace(opening, '');
  return (word.length === 2 && /^[A-Za-zÀ-\u1FFF]\./.test(word)) || abbreviations.has(word);
}

/** The sentences of `text`, each with the white space behind it; not cut after initials and the `abbreviations` of the language. */
export function cutSentences(text: string, abbreviations: ReadonlySet<string>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  // A line feed in the source of a page is white space, not the end of a sentence.
  for (const { 0: found, index } of text.matchAll(stop)) {
    const end = index + found.length;
    if (end >= text.length || isShortened(text.slice(start, end), abbreviations)) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
