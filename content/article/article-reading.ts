import type { PageKind } from './page-kind.ts';

/** What a page says about itself. */
export interface ArticleReading {
  /** The headline over the text, in the structured data and in the titles, each once: editors change one of them. */
  readonly headlines: readonly string[];
  /** The first of the headlines; empty where there is none. */
  readonly headline: string;
  /** Standfirst and opening paragraphs, one a line. */
  readonly lead: string;
  readonly kind: PageKind;
  /** The language that the page declares, in lower case; empty where it declares none. */
  readonly declaredLanguage: string;
  /** The day of publication as YYYY-MM-DD, or null where the page does not tell. */
  readonly published: string | null;
}
