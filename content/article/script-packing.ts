/** Where the letters of a script begin, and the ASCII sign that stands for the first of them in the packed form. */
const SCRIPTS: Readonly<Record<string, readonly [first: number, packed: number, span: number]>> = {
  ar: [0x627, 48, 36],
  he: [0x5d0, 97, 27],
};

/** Arabic and Hebrew letters as single ASCII signs: half the bytes, and the same in every encoding of the script file. */
export function packScript(text: string, language: string): string {
  const [first, packed, span] = SCRIPTS[language] ?? [0, 0, 0];
  return shift(text, first, packed, span);
}

/** The letters behind what packScript made. */
export function unpackScript(text: string, language: string): string {
  const [first, packed, span] = SCRIPTS[language] ?? [0, 0, 0];
  return shift(text, packed, first, span);
}

function shift(text: string, from: number, to: number, span: number): string {
  return span === 0
    ? text
    : text.replace(/[^ |*~_]/g, (letter) => {
        const place = letter.charCodeAt(0) - from;
        return place >= 0 && place < span ? String.fromCharCode(place + to) : letter;
      });
}
