import { normalizeText } from './normalize-text.ts';

/** The words of a text in the spelling of `normalizeText`, and where each stands in the text as it is. */
export interface SplitText {
  readonly text: string;
  readonly words: readonly string[];
  /** Offsets in `text`, in UTF-16 units: of the first letter, and behind the last one. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A word as normalizeText sees it: invisible signs, tatweel (with dots between) and gershayim stand inside. A per cent
 * sign is read as a word. Ranges and not \p{L}, for the reason told there.
 */
const word =
  /(?:[^\0-/:-@[-`{-¬®-´¶-¹»-¿×÷\u2000-\u200A\u2010-\u2029\u202F-\u205F\u2070-\u2BFF\u3000-\u303F،؛؟٪-٭۔־׀׃׆׳״\uFE10-\uFE6F\uFF00-\uFF0F\uFFFD]+|(?<=ـ)\.+(?=ـ)|(?<=[א-ת])['"’‘”“׳״`](?=[א-ת]))+|[%٪]/g;
const plain = /^[0-z]+$/;
const invisible =
  /^[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF.]+|[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF.]+$/g;
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

function spell(token: string): string {
  if (token === '%' || token === '٪') return 'percent';
  const spelt = normalizeText(token).replaceAll(' ', '');
  return spelt.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The words of `text`, each with its place. `known` keeps spellings from one text of an article to the next. */
export function splitWords(text: string, known: Map<string, string> = new Map()): SplitText {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(word)) {
    const token = match[0];
    const isPlain = plain.test(token);
    let spelt = known.get(token);
    if (spelt === undefined) {
      spelt = isPlain ? token.toLowerCase() : spell(token);
      known.set(token, spelt);
    }
    if (spelt === '') continue;
    const seen = isPlain ? token : token.replace(invisible, '');
    const start = match.index + (isPlain ? 0 : token.indexOf(seen));
    words.push(spelt);
    starts.push(start);
    ends.push(start + seen.length);
  }
  return { text, words, starts, ends };
}
