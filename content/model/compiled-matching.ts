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
  /** Of one of the record's `names`; only where the first fact is not what it is called after. */
  readonly id?: string;
  readonly kind: SubjectKind;
  /** The facts it leads to, the one to open first: letters of `factLists` with places in these lists, `p4 g12 13`. */
  readonly facts: string;
  /** Every article on the talks names it, so it says little about this one. */
  readonly everywhere?: true;
  /** ISO: an article from before this day cannot mean it. */
  readonly from?: string;
}

/**
 * Patterns in the form of content/build/read/spell-pattern.ts by each word that one can begin with (`<number>`: a number,
 * `<name>`: a list; three letters and `*`: a word of which only the beginning is given; `<`: the lists with which some begin).
 * One a line; what stands behind it, after tabs, is told where they are used.
 */
export type PatternLines = Readonly<Record<string, string>>;

/** How one language's articles are matched against the record; made by content/build/compile/compile-matching.ts. */
export interface CompiledMatching {
  readonly language: string;
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  /** Spellings of the twelve months by their first word in small letters. Behind a spelling: the month, 1 to 12. */
  readonly months: PatternLines;
  /** Whether 5/1/2025 is always 5 January. */
  readonly dayFirst: boolean;
  readonly subjects: readonly CompiledSubject[];
  /**
   * Everything that has a name. Behind the pattern: places in `subjects` (none: the words mean something else) and a
   * condition: `w`, a surname that counts once the full name was found; or the place in `companions` of the words of
   * which one must stand near.
   */
  readonly spellings: PatternLines;
  /** Lists of words, joined by `|`, one of which must stand near. */
  readonly companions: readonly string[];
  readonly closeness: CompiledCloseness | null;
}

/** The phrases of closeness of one language ; each string is a list of words, one a line. */
export interface CompiledCloseness {
  /** What `<name>` stands for; `deal` among them. */
  readonly lists: Readonly<Record<string, string>>;
  readonly talks: string;
  readonly elsewhere: string;
  /** Behind the pattern: its `PhraseKind`. */
  readonly phrases: PatternLines;
  readonly notBefore: PatternLines;
  readonly notAfter: PatternLines;
  readonly but: PatternLines;
  readonly condition: PatternLines;
  readonly past: PatternLines;
  readonly backshift: PatternLines;
  readonly than: PatternLines;
  readonly verbs: PatternLines;
  readonly according: PatternLines;
  readonly roles: string;
  readonly stops: PatternLines;
  /** As written, because a sentence is cut in the original text. */
  readonly abbreviations: string;
}
