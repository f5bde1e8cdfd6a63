import type { ArticleReading } from './article-reading.ts';
import { normalizeText } from './normalize-text.ts';

/** The normalised words of a page by where they stand; an earlier zone says more about the subject than a later one. */
export interface Zones {
  readonly headline: string;
  /** The first sentence or two after the headline. */
  readonly opening: string;
  readonly lead: string;
  /** Read only when asked for. */
  readonly body: string;
}

/** The zones of an article; lines stay apart by a double space, so that no phrase runs across two of them. */
export function readZones(reading: ArticleReading): Zones {
  const lead = reading.lead;
  return {
    headline: reading.headlines.map(normalizeText).join(''),
    opening: normalizeText(lead.slice(0, 260)),
    lead: lead.split('\n').map(normalizeText).join(''),
    get body() {
      return reading.body.split('\n').map(normalizeText).join('');
    },
  };
}
