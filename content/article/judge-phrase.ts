import type { CompiledCloseness, CompiledMatching } from '../model/compiled-matching.ts';
import type { PhraseStanding } from './closeness-phrase.ts';
import { findDates } from './find-dates.ts';
import type { DateReading } from './find-dates.ts';
import { matchPattern, readPatterns } from './match-pattern.ts';
import type { PatternReading } from './match-pattern.ts';
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

function clauseStart({ text, starts, ends }: SplitText, at: number, first: number): number {
  let start = at;
  while (
    start > Math.max(first, at - negationReach) &&
    !clauseMark.test(text.slice(ends[start - 1], starts[start]))
  ) {
    start -= 1;
  }
  return start;
}

/** A judge for the phrases of one language in an article of the day `reading.published`. */
export function createPhraseJudge(
  closeness: CompiledCloseness,
  lists: PatternReading['classes'],
  months: CompiledMatching['months'],
  { fits }: WordForms,
  reading: DateReading,
): JudgePhrase {
  const month = months
    .flatMap((spellings) => spellings.toLowerCase().split('|'))
    .map((one) => one.split(' ')[0] ?? '');
  const classes = { ...lists, month, year: ['201*', '202*'] };

  const patterns = {
    notBefore: readPatterns(closeness.notBefore),
    notAfter: readPatterns(closeness.notAfter),
    condition: readPatterns(closeness.condition),
    past: readPatterns(closeness.past),
  };
  const holds = (text: SplitText, from: number, to: number, list: keyof typeof patterns): boolean => {
    for (let at = from; at < to; at += 1) {
      for (const pattern of patterns[list]) {
        const end = matchPattern(text, at, pattern, { fits, classes });
        if (end > at && end <= to) return true;
      }
    }
    return false;
  };
  const tellsOfThen = (text: SplitText, sentence: WordRange): boolean =>
    findDates(text, reading).some(({ day, hasYear, at }) => {
      if (at < sentence.at || at >= sentence.end) return false;
      if (reading.published === null) return hasYear;
      return (Date.parse(reading.published) - Date.parse(day)) / dayLength > longAgo;
    });
  return (text, phrase, sentence) => {
    const start = clauseStart(text, phrase.at, sentence.at);
    if (holds(text, start, phrase.end, 'notBefore')) return 'negated';
    if (holds(text, phrase.end, sentence.end, 'notAfter')) return 'negated';
    if (holds(text, sentence.at, sentence.end, 'past') || tellsOfThen(text, sentence)) return 'past';
    const behind = text.text.slice(text.ends[sentence.end - 1], (text.ends[sentence.end - 1] ?? 0) + 2);
    const asks = /[?؟]/.test(behind);
    return asks || holds(text, sentence.at, sentence.end, 'condition') ? 'conditional' : 'claim';
  };
}
