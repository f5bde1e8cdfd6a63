/** The sentences of `text`, as `Intl.Segmenter` cuts them for `language`. */
export function splitSentences(text: string, language: string): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim());
}
