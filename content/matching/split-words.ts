import { normalizeText } from '../article/normalize-text.ts';
import { recall } from './recall.ts';

/** The words of a text in the spelling of `normalizeText`, and where each stands in the text as it is. */
export interface SplitText {
  readonly text: string;
  readonly words: readonly string[];
  /** Offsets in `text`, in UTF-16 units: of the first letter, and behind the last one. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What stands between the word `at` of a text and the next one. */
export function gapBehind({ text, starts, ends }: SplitText, at: number): string {
  return text.slice(ends[at], starts[at + 1]);
}

/** A word as it stands in a text: its spelling, and how many invisible signs stand before and behind its letters. */
interface Token {
  readonly spelt: string;
  readonly before: number;
  readonly behind: number;
}

/** The words met so far in an article, by how they are written. */
export type KnownWords = Map<string, Token>;

/**
 * A word as normalizeText sees it: invisible signs, tatweel (with dots between) and gershayim stand inside. A per cent
 * sign is read as a word, and "cease-fire" as the one it mostly is. Ranges and not \p{L}, for the reason told there.
 */
const word =
  /[Cc]ease[-‐‑][Ff]ires?|(?:[^\0-/:-@[-`{-¬®-´¶-¹»-¿×÷\u2000-\u200A\u2010-\u2029\u202F-\u205F\u2070-\u2BFF\u3000-\u303F،؛؟٪-٭۔־׀׃׆׳״\uFE10-\uFE6F\uFF00-\uFF0F\uFFFD]+|(?<=ـ)\.+(?=ـ)|(?<=[א-ת])['"’‘”“׳״`](?=[א-ת]))+|[%٪]/g;
const plain = /^[0-9A-Za-z]+$/;
const invisibleBefore = /^[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF.]+/;
const invisibleBehind = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF.]+$/;
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

function spell(token: string): string {
  if (token === '%' || token === '٪') return 'percent';
  const spelt = normalizeText(token).replaceAll(' ', '');
  return spelt.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15));
}

function readToken(token: string): Token {
  if (plain.test(token)) return { spelt: token.toLowerCase(), before: 0, behind: 0 };
  const before = invisibleBefore.exec(token)?.[0].length ?? 0;
  const behind = invisibleBehind.exec(token)?.[0].length ?? 0;
  return { spelt: spell(token), before, behind };
}

/** The words of `text`, each with its place. `known` keeps spellings from one text of an article to the next. */
export function splitWords(text: string, known: KnownWords = new Map()): SplitText {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // With a replacer the engine walks the text by itself; nothing is replaced.
  text.replace(word, (token: string, start: number) => {
    const read = recall(known, token, readToken);
    if (read.spelt !== '') {
      words.push(read.spelt);
      starts.push(start + read.before);
      ends.push(start + token.length - read.behind);
    }
    return token;
  });
  return { text, words, starts, ends };
}
