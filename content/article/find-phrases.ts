import type { CompiledCloseness } from '../model/compiled-matching.ts';
import type { PhraseKind } from '../model/statement.ts';
import { matchPattern } from './match-pattern.ts';
import type { PatternReading } from './match-pattern.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** A phrase of the list where it stands in a text: first word, and behind the last one. */
export interface PhraseFound {
  readonly kind: PhraseKind;
  readonly at: number;
  readonly end: number;
  /** The phrase itself names what is close: no other word of its sentence has to. */
  readonly namesDeal: boolean;
}

/** Finds the phrases of a text: the longest ones, none of a kind inside another of that kind. */
export type FindPhrases = (text: SplitText) => readonly PhraseFound[];

interface Phrase {
  readonly kind: PhraseKind;
  readonly pattern: readonly string[];
}

const keyLength = 3;
const numberKey = '#';

function keysOf(element: string, classes: PatternReading['classes']): readonly string[] {
  return element.split('|').flatMap((choice) => {
    if (choice === '<number>') return [numberKey];
    const words = choice.startsWith('<') ? (classes[choice.slice(1, -1)] ?? []) : [choice];
    return words.map((word) => word.replace('*', '').slice(0, keyLength));
  });
}

/** A finder of the phrases of one language. */
export function createPhraseFinder(
  { phrases: byKind }: CompiledCloseness,
  classes: PatternReading['classes'],
  { fits, bare }: WordForms,
): FindPhrases {
  const reading: PatternReading = { fits, classes };
  const byKey = new Map<string, Phrase[]>();
  for (const [kind, phrases] of Object.entries(byKind) as [PhraseKind, string][]) {
    for (const phrase of phrases.split('\n')) {
      const pattern = phrase.split(' ');
      for (const key of new Set(keysOf(pattern[0] ?? '', classes))) {
        const list = byKey.get(key);
        if (list) list.push({ kind, pattern });
        else byKey.set(key, [{ kind, pattern }]);
      }
    }
  }
  /** Of a word named twice before a gap the nearer one is meant. */
  const isTight = (text: SplitText, at: number, end: number, pattern: readonly string[]): boolean => {
    for (let later = at + 1; later < end; later += 1) {
      if (matchPattern(text, later, pattern, reading) === end) return false;
    }
    return true;
  };
  const findAt = (text: SplitText, at: number): readonly PhraseFound[] => {
    const word = text.words[at] ?? '';
    const keys = /^\d/.test(word) ? [numberKey] : bare(word).map((form) => form.slice(0, keyLength));
    const longest = new Map<PhraseKind, PhraseFound>();
    for (const key of keys) {
      for (const { kind, pattern } of byKey.get(key) ?? []) {
        const end = matchPattern(text, at, pattern, reading);
        if (end > (longest.get(kind)?.end ?? at) && isTight(text, at, end, pattern)) {
          const namesDeal = pattern.includes('<deal>') || pattern.includes('<goal>');
          longest.set(kind, { kind, at, end, namesDeal });
        }
      }
    }
    return [...longest.values()];
  };
  return (text) => {
    const found: PhraseFound[] = [];
    for (let at = 0; at < text.words.length; at += 1) {
      for (const phrase of findAt(text, at)) {
        const isInside = found.some(({ kind, end }) => kind === phrase.kind && end > at);
        if (!isInside) found.push(phrase);
      }
    }
    return found;
  };
}
