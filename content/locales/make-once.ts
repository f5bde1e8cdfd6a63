/**
 * `make`, which gives the same object again for the same locale. An `Intl` object takes a part of a millisecond to make and
 * next to nothing to use, and a list of the record wants the same one in every line.
 */
export function makeOnce<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
