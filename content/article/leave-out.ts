import type { ArticleReading } from './article-reading.ts';

/** A reading without the texts in `earlier`, which belong to an article that the page showed before. */
export function leaveOut(reading: ArticleReading, earlier: ReadonlySet<string>): ArticleReading {
  const fresh = (text: string): string => (earlier.has(text) ? '' : text);
  const freshLines = (text: string): string =>
    text
      .split('\n')
      .filter((line) => !earlier.has(line))
      .join('\n');
  const headlines = (): readonly string[] => reading.headlines.filter((text) => !earlier.has(text));
  return {
    url: reading.url,
    get surface() {
      return freshLines(reading.surface);
    },
    get title() {
      // The document's own title is the last; it is renewed by sites that forget their preview card.
      return fresh(reading.title) || (headlines().at(-1) ?? '');
    },
    get description() {
      return fresh(reading.description);
    },
    get kind() {
      return reading.kind;
    },
    get headline() {
      return headlines()[0] ?? '';
    },
    get headlines() {
      return headlines();
    },
    get lead() {
      return freshLines(reading.lead);
    },
    get body() {
      return freshLines(reading.body);
    },
    get declaredLanguage() {
      return reading.declaredLanguage;
    },
    get published() {
      const { published, title, description } = reading;
      // Two articles may well be of one day; but a head that still has the old title has the old day too.
      const isOld = earlier.has(title) || earlier.has(description);
      return isOld && published !== null && earlier.has(published) ? null : published;
    },
  };
}
