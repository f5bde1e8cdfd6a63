import type { FactLetter, factLists, SubjectKind } from '../model/compiled-matching.ts';
import type { Words } from '../model/compiled-facts.ts';
import type { Stretch } from './passage.ts';

/** The sorts of facts that a mention leads to, by the lists of the compiled record. */
export type FactList = (typeof factLists)[FactLetter];

/** A fact of the record: `facts[list]` holds it under this id. */
export interface FactReference {
  readonly list: FactList;
  readonly id: string;
}

/** One place where the article mentions something, by a name or by a date written in the text. */
export interface Occurrence extends Stretch {
  readonly by: 'name' | 'date';
}

/** Something of the record that the article mentions. */
export interface Mention {
  readonly id: string;
  readonly kind: SubjectKind;
  /** What to call it, in the panel's language. */
  readonly label: Words;
  /** What it leads to, the one to open first; empty for names that the record has no entry for. */
  readonly facts: readonly FactReference[];
  /** In reading order; at least one. */
  readonly occurrences: readonly Occurrence[];
  /** Every article on the talks names it: these mentions come last. */
  readonly everywhere: boolean;
}
