import type { CompiledCloseness, CompiledMatching, PatternLines } from '../model/compiled-matching.ts';
import type { PhraseStanding } from './closeness-phrase.ts';
import { findClauseEnd, findClauseStart } from './clauses.ts';
import { findDates } from './find-dates.ts';
import type { DateReading } from './find-dates.ts';
import { createPatternIndex } from './pattern-index.ts';
import { wantWords } from './pattern.ts';
import type { WordLists } from './pattern.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';
import { createWordTest } from './word-lists.ts';

/** Words of a text, from one to before another. */
export interface WordRange {
  readonly at: number;
  readonly end: number;
}

/** Tells what a phrase at some words is used for in the sentence made of other words. */
export type JudgePhrase = (text: SplitText, phrase: WordRange, sentence: WordRange) => PhraseStanding;

/** A "not" further off, or in another clause, is about something else. */
const negationReach = 8;
/** Words from a "since" to its date. */
const sinceReach = 6;
/** Days: a date in the sentence that is older than this tells of then. */
const longAgo = 14;
const dayLength = 86_400_000;

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
  const isThat = createWordTest('<that>', lists, forms);
  const isSince = createWordTest('<since>', lists, forms);
  const classes: WordLists = (name) => {
    if (name === '<month>') return month;
    return name === '<year>' ? year : lists(name);
  };
  /** The first word from `from` on at which one of the patterns stands before `to`; if there is none, `to`. */
  const createSearch = (list: PatternLines): ((text: SplitText, from: number, to: number) => number) => {
    const findPatterns = createPatternIndex(list, classes, forms);
    return (text, from, to) => {
      for (let at = from; at < to; at += 1) {
        if (findPatterns(text, at).some(({ end }) => end <= to)) return at;
      }
      return to;
    };
  };
  const findDenial = createSearch(closeness.notBefore);
  const findDenialAfter = createSearch(closeness.notAfter);
  const findBut = createSearch(closeness.but);
  const findCondition = createSearch(closeness.condition);
  const findPast = createSearch(closeness.past);
  const findBackshift = createSearch(closeness.backshift);
  const findVerb = createSearch(closeness.verbs);
  const findThan = createSearch(closeness.than);
  const tellsOfThen = (text: SplitText, from: number, to: number): boolean =>
    findDates(text, reading).some(({ day, hasYear, at }) => {
      if (at < from || at >= to) return false;
      // "For the first time since 7 October" tells of the time from then until now.
      if (text.words.slice(Math.max(from, at - sinceReach), at).some(isSince)) return false;
      if (reading.published === null) return hasYear;
      return (Date.parse(reading.published) - Date.parse(day)) / dayLength > longAgo;
    });
  return (text, phrase, sentence) => {
    const start = findClauseStart(text, phrase.at, Math.max(sentence.at, phrase.at - negationReach), isThat);
    // "Never been so close" and "as close as never before" deny nothing: such a word at either end belongs to the phrase.
    const saysNever = findDenial(text, phrase.at, phrase.at + 1) === phrase.at;
    const last = saysNever ? phrase.at : phrase.end - 1;
    if (findDenial(text, start, last) < last) return 'negated';
    const but = findBut(text, phrase.end, sentence.end);
    // "Closer than in the rounds before", "than since the talks collapsed": what it is compared with lies in the past.
    const than = findThan(text, phrase.at, but);
    const resumed = Math.max(findClauseEnd(text, than, but), phrase.end);
    if (findDenialAfter(text, phrase.end, than) < than || findDenialAfter(text, resumed, but) < but)
      return 'negated';
    // He said that progress had been made: behind a verb of saying it tells of the time of which he spoke.
    const had = findBackshift(text, sentence.at, than);
    const wasOver = had < than && findVerb(text, sentence.at, had) === had;
    if (wasOver || findPast(text, sentence.at, than) < than || tellsOfThen(text, sentence.at, than))
      return 'past';
    const behind = text.text.slice(text.ends[phrase.end - 1], (text.ends[sentence.end - 1] ?? 0) + 2);
    const asks = /[?؟]/.test(behind);
    // "The conditions are ripe" and "agreed to the conditions": such a word at either end belongs to the phrase.
    const isConditional =
      findCondition(text, sentence.at, phrase.at) < phrase.at ||
      findCondition(text, phrase.at + 1, last) < last ||
      findCondition(text, phrase.end, sentence.end) < sentence.end;
    return asks || isConditional ? 'conditional' : 'claim';
  };
}
