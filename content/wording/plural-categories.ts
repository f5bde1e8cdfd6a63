/** The plural categories of languages (CLDR), by whose places compiled facts name them. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The category of one of the first thousand whole numbers, by a language's `written.plurals`. */
export function readPlural(count: number, plurals: string): Intl.LDMLPluralRule | undefined {
  // Of larger numbers only the last two digits decide (the compiler makes sure of it).
  const place = count < plurals.length ? count : 100 + (count % 100);
  return pluralCategories[Number(plurals[place])];
}
