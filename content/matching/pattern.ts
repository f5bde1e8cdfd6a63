import { gapBehind } from './split-words.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** Words of which one is wanted. */
export interface WantedWords {
  readonly words: readonly string[];
  /** Beginnings: any letters may follow. */
  readonly stems: readonly string[];
  readonly number: boolean;
  /** The letters with which they begin, to tell at once what is none of them. */
  readonly initials: string;
}

/** What `<name>` in a pattern stands for, by `<name>`; undefined where there is no such list. */
export type WordLists = (name: string) => WantedWords | undefined;

interface Element extends WantedWords {
  readonly kind: 'word' | 'not' | 'gap';
}

/** A pattern in the form in which it is matched; its signs are told in content/facts/closeness/README.md. */
export type Pattern = readonly Element[];

/** `...` stands for so many words at most. */
const widestGap = 5;
/** A sentence or clause ends here, so no phrase runs on. A point between letters or digits ends nothing. */
const boundary = /[!?؟:;؛|•\u2028]|\.(?=["”’»)\]\s])|…\s/;
const none: readonly never[] = [];
const gap: Element = { kind: 'gap', words: none, stems: none, number: false, initials: '' };

/** Whether a word is written in digits. */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** `choices` as wanted words: `finali*` is a beginning, `<deal>` a list, `<number>` any number. */
export function wantWords(choices: readonly string[], lists: WordLists): WantedWords {
  const words: string[] = [];
  const stems: string[] = [];
  let initials = '';
  for (const choice of choices) {
    const list = choice.startsWith('<') ? lists(choice) : undefined;
    if (list) {
      if (choices.length === 1) return list;
      words.push(...list.words);
      stems.push(...list.stems);
      initials += list.initials;
      continue;
    }
    if (choice.endsWith('*')) stems.push(choice.slice(0, -1));
    else words.push(choice);
    initials += choice.charAt(0);
  }
  const number = choices.includes('<number>');
  return { words, stems, number, initials: number ? `${initials}0123456789` : initials };
}

/** Whether a word of a text, in one of its forms, is wanted. */
export function isWanted(
  { words, stems, number, initials }: WantedWords,
  word: string,
  forms: WordForms,
): boolean {
  if (!forms.hasPrefixes && !initials.includes(word.charAt(0))) return false;
  return forms.isAny(word, words, stems) || (number && isNumber(word));
}

function readElement(element: string, lists: WordLists): Element {
  if (element === '...') return gap;
  const isNot = element.startsWith('!');
  const choices = isNot ? element.slice(1) : element;
  return { ...wantWords(choices.split('|'), lists), kind: isNot ? 'not' : 'word' };
}

/** Reads a pattern in the form of content/build/read/spell-pattern.ts. */
export function parsePattern(source: string, lists: WordLists): Pattern {
  return source.split(' ').map((element) => readElement(element, lists));
}

/** Whether `text` runs on from its word `at` to the next one without the end of a sentence. */
function runsOn(text: SplitText, at: number): boolean {
  const between = gapBehind(text, at);
  // One space is what mostly stands between two words.
  if (between === ' ') return true;
  // A single letter with a point is an initial or a part of an abbreviation: J. D., U.S.
  return !boundary.test(between) || (text.words[at]?.length === 1 && between.startsWith('.'));
}

/** The place behind the last word of `text` that `pattern`, from its element `from` on, covers from the word `at` on; or -1. */
export function matchPattern(
  text: SplitText,
  at: number,
  pattern: Pattern,
  forms: WordForms,
  from: number,
): number {
  const element = pattern[from];
  if (element === undefined) return at;
  if (element.kind === 'gap') {
    for (let next = at; next <= at + widestGap; next += 1) {
      const end = matchPattern(text, next, pattern, forms, from + 1);
      if (end >= 0) return end;
      if (next >= text.words.length || !runsOn(text, next - 1)) return -1;
    }
    return -1;
  }
  const word = text.words[at];
  const fits = word !== undefined && isWanted(element, word, forms) && (from === 0 || runsOn(text, at - 1));
  if (element.kind === 'not') return fits ? -1 : matchPattern(text, at, pattern, forms, from + 1);
  return fits ? matchPattern(text, at + 1, pattern, forms, from + 1) : -1;
}
