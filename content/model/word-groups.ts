/** The groups of words that the judgement looks for, in the order in which the compiled vocabulary holds them. */
export const wordGroups = [
  'gaza',
  'hamas',
  'israel',
  'brokers',
  'powers',
  'truce',
  'deal',
  'captives',
  'release',
  'bargain',
  'answer',
  'aside',
  'call',
  'ground',
  'elsewhere',
  'affairs',
] as const;

/** A compiled word of this length stands for every word that begins with it; so many letters tell words apart. */
export const letterLimits = { alone: 6, inPhrase: 4 } as const;

export type WordGroup = (typeof wordGroups)[number];

/** All languages as the judge ships them; see content/build/compile/compile-vocabulary.ts for how the strings are made. */
export interface CompiledVocabulary {
  /** Address parts that mean a list of articles, of all languages, joined by `|`. */
  readonly sections: string;
  /** Entries that the languages in Latin script have in common: groups joined by `~`, entries by `|`. */
  readonly latin: string;
  /** For each language: prefixes, common words, then the groups, joined by `~`, entries by `|`. */
  readonly languages: Readonly<Record<string, string>>;
}
