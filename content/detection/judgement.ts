/** `talks`: about the talks or the state of the truce; `nearby`: ceasefire news without the talks; `none`: anything else. */
export type Verdict = 'talks' | 'nearby' | 'none';

/** One reason for a verdict: which sort of sign, the words as found (normalised spelling), and where on the page. */
export interface Evidence {
  readonly kind: string;
  readonly words: string;
  readonly where: 'page' | 'headline' | 'lead' | 'body';
}

/** A verdict with all that is needed to explain it; small enough for a message. */
export interface Judgement {
  readonly verdict: Verdict;
  /** BCP 47 tag of the language the article is written in; empty where unknown. */
  readonly language: string;
  /** The day of publication as YYYY-MM-DD, or null where the page does not tell. */
  readonly published: string | null;
  readonly headline: string;
  readonly evidence: readonly Evidence[];
}
