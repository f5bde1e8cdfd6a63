import type { CompiledCloseness, CompiledMatching, PatternLines } from '../model/compiled-matching.ts';
import type { PhraseStanding } from './closeness-phrase.ts';
import { findDates } from './find-dates.ts';
import type { DateReading } from './find-dates.ts';
import { createPatternIndex } from './pattern-index.ts';
import { isWanted, wantWords } from './pattern.ts';
import type { WordLists } from './pattern.ts';
import { gapBehind } from './split-words.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** Words of a text, from one to before another. */
export interface WordRange {
  readonly at: number;
  readonly end: number;
}

/** Tells what a phrase at some words is used for in the sentence made of other words. */
export type JudgePhrase = (text: SplitText, phrase: WordRange, sentence: WordRange) => PhraseStanding;

/** A "not" further off, or in another clause, is about something else. */
const negationReach = 8;
/** Days: a date in the sentence that is older than this tells of then. */
const longAgo = 14;
const clauseMark = /[,،;:()“”"«»„—–]|\s-\s/;
const dayLength = 86_400_000;

/** Where the clause with the word `at` begins; a comma before "that" (`isThat`) parts it from nothing. */
function clauseStart(text: SplitText, at: number, first: number, isThat: (word: string) => boolean): number {
  let start = at;
  while (start > Math.max(first, at - negationReach)) {
    const parts = clauseMark.test(gapBehind(text, start - 1));
    if (parts && !isThat(text.words[start] ?? '')) break;
    start -= 1;
  }
  return start;
}

/** A judge for the phrases of one language in an article of the day `reading.published`. */
export function createPhraseJudge(
  closeness: CompiledCloseness,
  lists: WordLists,
  months: CompiledMatching['months'],
  forms: WordForms,
  reading: DateReading,
): JudgePhrase {
  const month = wantWords(Object.keys(months), lists);
  const year = wantWords(['201*', '202*'], lists);
  const that = lists('<that>');
  const isThat = (word: string): boolean => that !== undefined && isWanted(that, word, forms);
  const classes: WordLists = (name) => {
    if (name === '<month>') return month;
    return name === '<year>' ? year : lists(name);
  };
  /** Whether one of the patterns stands in `text` between two words. */
  const createHolds = (list: PatternLines): ((text: SplitText, from: number, to: number) => boolean) => {
    const findPatterns = createPatternIndex(list, classes, forms);
    return (text, from, to) => {
      for (let at = from; at < to; at += 1) {
        if (findPatterns(text, at).some(({ end }) => end <= to)) return true;
      }
      return false;
    };
  };
  const isDenied = createHolds(closeness.notBefore);
  const isDeniedAfter = createHolds(closeness.notAfter);
  const isConditional = createHolds(closeness.condition);
  const isPast = createHolds(closeness.past);
  const tellsOfThen = (text: SplitText, sentence: WordRange): boolean =>
    findDates(text, reading).some(({ day, hasYear, at }) => {
      if (at < sentence.at || at >= sentence.end) return false;
      if (reading.published === null) return hasYear;
      return (Date.parse(reading.published) - Date.parse(day)) / dayLength > longAgo;
    });
  return (text, phrase, sentence) => {
    const start = clauseStart(text, phrase.at, sentence.at, isThat);
    // "Never been so close" and "as close as never before" deny nothing: such a word at either end belongs to the phrase.
    const saysNever = isDenied(text, phrase.at, phrase.at + 1);
    if (isDenied(text, start, saysNever ? phrase.at : phrase.end - 1)) return 'negated';
    if (isDeniedAfter(text, phrase.end, sentence.end)) return 'negated';
    if (isPast(text, sentence.at, sentence.end) || tellsOfThen(text, sentence)) return 'past';
    const behind = text.text.slice(text.ends[phrase.end - 1], (text.ends[sentence.end - 1] ?? 0) + 2);
    const asks = /[?؟]/.test(behind);
    return asks || isConditional(text, sentence.at, sentence.end) ? 'conditional' : 'claim';
  };
}
