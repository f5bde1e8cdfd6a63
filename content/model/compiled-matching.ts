import type { Words } from './compiled-facts.ts';
import type { PhraseKind } from './statement.ts';
import type { NameKind } from './name.ts';

/** What an article can mention. */
export type SubjectKind =
  | 'event'
  | 'sticking-point'
  | 'mediator'
  | 'glossary-term'
  | Exclude<NameKind, 'term'>;

/** Lists of the compiled record in which a fact is found, by the letter that stands for them in `CompiledSubject.facts`. */
export const factLists = {
  b: 'background',
  e: 'events',
  g: 'glossary',
  m: 'mediators',
  p: 'stickingPoints',
  q: 'questions',
  r: 'reasons',
  s: 'statements',
} as const;
export type FactLetter = keyof typeof factLists;

/** Something that articles mention. */
export interface CompiledSubject {
  /** Absent where the first fact has the same, or the first spelling in small letters with hyphens is it. */
  readonly id?: string;
  readonly kind: SubjectKind;
  /** The facts it leads to, the one to open first: letters of `factLists` with places in these lists, `p4 g12 13`. */
  readonly facts: string;
  /** Absent where the first fact names it, or the first spelling is the name. */
  readonly label?: Words;
  /** Every article on the talks names it, so it says little about this one. */
  readonly everywhere?: true;
  /**
   * Its spellings in the form of `spellPattern`, one a line. Behind a tab a condition: `w`, a surname that counts once the
   * full name was found; a number, the place in `companions` of the words of which one must stand near.
   */
  readonly spellings: string;
}

/** How one language's articles are matched against the record; made by content/build/compile-matching.ts. */
export interface CompiledMatching {
  readonly language: string;
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  /** Spellings of the twelve months, joined by `|`. */
  readonly months: readonly string[];
  /** Whether 5/1/2025 is always 5 January. */
  readonly dayFirst: boolean;
  readonly subjects: readonly CompiledSubject[];
  /** Phrases in which a spelling means something else, one a line. */
  readonly never: string;
  /** Lists of words, joined by `|`, one of which must stand near. */
  readonly companions: readonly string[];
  readonly closeness: CompiledCloseness | null;
}

/** The phrases of closeness of one language in the form of `spellPattern`; each string is a list, one entry a line. */
export interface CompiledCloseness {
  /** What `<name>` stands for; `deal` among them. */
  readonly lists: Readonly<Record<string, string>>;
  readonly talks: string;
  readonly phrases: Readonly<Partial<Record<PhraseKind, string>>>;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly condition: string;
  readonly past: string;
  readonly verbs: string;
  readonly according: string;
  readonly roles: string;
  readonly stops: string;
  /** As written, because a sentence is cut in the original text. */
  readonly abbreviations: string;
}
