/** Up to here a title or paragraph is read; the rest cannot change what a reader saw first. */
const LONGEST = 20_000;

/** Pairs: a letter and what stands for it. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ى: 'ي', ة: 'ه', ی: 'ي', ک: 'ك', œ: 'oe' };

/**
 * The words of a text in one comparable spelling, each with one space before and after it: lower case, without accents,
 * Arabic vowel signs, tatweel, hamza and alif forms, Hebrew points and gershayim, soft hyphens and other invisible signs.
 */
export function normalizeText(text: string): string {
  const start = text.slice(0, LONGEST).toLowerCase();
  const plain = hidesWords(start) ? foldLetters(start) : start;
  // Ranges and not \p{L}: a page pays for the pattern when it is first used, and the full classes cost milliseconds.
  return ` ${plain.replace(/[^\da-zß-\u02FF\u0370-\u0588א-ת\u0620-\u06D3\u06EE-\u1FFF\u2C00-\uFDFC]+/g, ' ').trim()} `;
}

/** Typographic quotes, dashes and dots stand between U+2010 and U+2027. */
const HIDING = /[\xAD\xC0-\u200F\u2028-\uFFFF]/;

/**
 * Whether a text has letters with accents or of other scripts, or signs that nobody sees: only these can hide a word. No
 * loop, because a browser stops to compile one that runs over more than a thousand letters.
 */
export const hidesWords = (text: string): boolean => HIDING.test(text);

function foldLetters(text: string): string {
  return (
    text
      // Some outlets break up a word with dots between tatweels so that platforms do not find it.
      .replace(/ـ[.ـ]*/g, '')
      // Gershayim stand inside an abbreviation and geresh inside a foreign sound: neither ends the word.
      .replace(/([א-ת])['"’‘”“׳״`](?=[א-ת])/g, '$1')
      // NFKD takes hamza and madda off their letters, so that one rule removes them with all other marks.
      .normalize('NFKD')
      .toLowerCase()
      // Marks, and signs that nobody sees: soft hyphen, zero-width signs, directions.
      .replace(
        /[\u0300-\u036F]|[\u0591-\u05BD\u05BF-\u05C7]|[\u0610-\u061C]|[\u064B-\u065F\u0670]|[\u06D6-\u06ED]|[\xAD\u0621\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\uDB40[\uDC00-\uDFFF]/g,
        '',
      )
      .replace(/[ßىةیکœ]/g, (letter) => LETTERS[letter] ?? '')
  );
}
