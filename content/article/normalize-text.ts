/** Up to here a title or paragraph is read; the rest cannot change what a reader saw first. */
const LONGEST = 20_000;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
};

/**
 * The words of a text in one comparable spelling, each with one space before and after it: lower case, without accents,
 * Arabic vowel signs, tatweel, hamza and alif forms, Hebrew points and gershayim, soft hyphens and other invisible signs.
 */
export function normalizeText(text: string): string {
  const plain = text
    .slice(0, LONGEST)
    // Some outlets break up a word with dots between tatweels so that platforms do not find it.
    .replace(/ـ[.ـ]*/g, '')
    // NFKD takes hamza and madda off their letters, so that one rule removes them with all other marks.
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ء]+/gu, '')
    .toLowerCase()
    .replace(/[ßىةیکıæœøł]/g, (letter) => LETTERS[letter] ?? letter)
    // Gershayim stand inside an abbreviation and geresh inside a foreign sound: neither ends the word.
    .replace(/(?<=[א-ת])['"’‘”“׳״`](?=[א-ת])/g, '');
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
