import type { PhraseKind } from '../model/statement.ts';
import type { Stretch } from './passage.ts';

/** What a phrase is used for; only a `claim` says that a deal is close now. Questions count as `conditional`. */
export type PhraseStanding = 'claim' | 'negated' | 'conditional' | 'past';

/** Who says it, as the article attributes it. */
export interface Speaker extends Stretch {
  /** As the article writes it, with single spaces. */
  readonly words: string;
}

/** A phrase of closeness in the article, where the phrase itself stands. */
export interface ClosenessPhrase extends Stretch {
  readonly kind: PhraseKind;
  readonly standing: PhraseStanding;
  /** The sentence it stands in: the stretch, and its words with single spaces. */
  readonly sentence: Stretch & { readonly words: string };
  /** Null where the article does not tell, or not so that it can be told here. */
  readonly speaker: Speaker | null;
}
