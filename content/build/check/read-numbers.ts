/** Spaces that stand between digits and do not break the line. */
const fixedSpaces = '\u00A0\u2009\u202F';

/**
 * A reader of the numbers in a text as `language` writes them: in the form `1234.5`, sorted, with a space between. Digits
 * other than 0 to 9 are no numbers.
 */
export function createNumberReader(language: string): (text: string) => string {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
  const find = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  const group = new RegExp(`(?<=\\d)[${fixedSpaces}\\${find('group')}](?=\\d{3}(?!\\d))`, 'g');
  const decimal = new RegExp(`(?<=\\d)\\${find('decimal')}(?=\\d)`, 'g');
  return (text) => {
    const plain = text.replaceAll(group, '').replaceAll(decimal, '.');
    return (plain.match(/\d+(?:\.\d+)?/g) ?? []).toSorted().join(' ');
  };
}
