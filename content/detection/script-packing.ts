/**
 * The letters that stand behind `a`, `b`, `c` … `z`, `{` and (two places on) `}` in the packed form: each letter has the
 * sign that is about as frequent in the vocabularies of Latin script, so that gzip needs one alphabet for all of them.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ar: 'لعقداكطفمصجبحرتهضوينسغثخزشذ ظ',
  he: 'יצסקועטפהןגאנשבתףרמלחכםזךדץ',
};
const FIRST = 97;
/** Behind `|`, which parts the entries, stands no letter. */
const NONE = ' ';

/**
 * Arabic and Hebrew letters as single ASCII signs: half the bytes, and the same in every encoding of the script file. Throws
 * an error that names a letter for which there is no sign.
 */
export const packScript = (text: string, language: string): string =>
  text.replace(/[א-ת\u0627-\u064A]/g, (letter) => {
    const at = (LETTERS[language] ?? '').indexOf(letter);
    if (at < 0) throw new Error(`The vocabulary of "${language}" has a letter without a sign: ${letter}`);
    return String.fromCharCode(FIRST + at);
  });

/**
 * The letters behind what packScript made. Put back a sign at a time: asked for each letter of a vocabulary, a page pays three
 * times as much.
 */
export const unpackScript = (text: string, language: string): string =>
  [...(LETTERS[language] ?? '')].reduce(
    (unpacked, letter, at) =>
      letter === NONE ? unpacked : unpacked.replaceAll(String.fromCharCode(FIRST + at), letter),
    text,
  );
