import type { CompiledCloseness } from '../model/compiled-matching.ts';
import type { PhraseKind } from '../model/statement.ts';
import { createPatternIndex } from './pattern-index.ts';
import { matchPattern } from './pattern.ts';
import type { Pattern, WordLists } from './pattern.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** A phrase of the list where it stands in a text: first word, and behind the last one. */
export interface PhraseFound {
  readonly kind: PhraseKind;
  readonly at: number;
  readonly end: number;
  /** No other word has to name what is close: the phrase does, or says that it is closer than before. */
  readonly standsAlone: boolean;
}

/** Finds the phrases of a text: the longest ones, none of a kind inside another of that kind. */
export type FindPhrases = (text: SplitText) => readonly PhraseFound[];

/** The phrase itself names the deal where an element is nothing but one of these. */
const namesDeal = /(?:^| )<(?:deal|goal|peace)>(?= |$)/;

/** "Closer than ever" is said with the words of "close": it is the more exact kind. */
function saysMore(other: PhraseFound, phrase: PhraseFound): boolean {
  const isMore = other.kind === 'closer-than-before' || other.kind === 'metaphor';
  return isMore && phrase.kind === 'close' && other.at < phrase.end && phrase.at < other.end;
}

/** A finder of the phrases of one language; `lists` are `closeness.lists`. */
export function createPhraseFinder(
  { phrases }: CompiledCloseness,
  lists: WordLists,
  forms: WordForms,
): FindPhrases {
  const findPatterns = createPatternIndex(phrases, lists, forms);
  /** Of a word named twice before a gap the nearer one is meant. */
  const isTight = (text: SplitText, at: number, end: number, pattern: Pattern): boolean => {
    for (let later = at + 1; later < end; later += 1) {
      if (matchPattern(text, later, pattern, forms, 0) === end) return false;
    }
    return true;
  };
  return (text) => {
    const found: PhraseFound[] = [];
    for (let at = 0; at < text.words.length; at += 1) {
      for (const { line, end } of findPatterns(text, at)) {
        if (!isTight(text, at, end, line.pattern)) continue;
        // The compiler writes the kind behind each phrase.
        const kind = line.values[0] as PhraseKind;
        const last = found.findLastIndex((one) => one.kind === kind);
        const before = found[last];
        const phrase = {
          kind,
          at,
          end,
          standsAlone: kind === 'closer-than-before' || namesDeal.test(line.written),
        };
        if (!before || before.end <= at) found.push(phrase);
        else if (before.at === at && before.end < end) found[last] = phrase;
      }
    }
    return found.filter((phrase) => !found.some((other) => saysMore(other, phrase)));
  };
}
