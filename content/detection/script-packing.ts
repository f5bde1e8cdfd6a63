/** From the code of an ASCII sign to that of the letter for which it stands in the packed form. */
const SHIFTS: Readonly<Record<string, number>> = { ar: 0x627 - 48, he: 0x5d0 - 97 };

/** Arabic and Hebrew letters as single ASCII signs: half the bytes, and the same in every encoding of the script file. */
export const packScript = (text: string, language: string): string =>
  shift(text, /[א-ת\u0627-\u064A]/g, -(SHIFTS[language] ?? 0));

/** The letters behind what packScript made. */
export const unpackScript = (text: string, language: string): string =>
  SHIFTS[language] ? shift(text, /[0-Sa-{]/g, SHIFTS[language]) : text;

const shift = (text: string, letters: RegExp, by: number): string =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));
