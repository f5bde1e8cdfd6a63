import type { CompiledCloseness, PatternLines } from '../model/compiled-matching.ts';
import type { WordRange } from './judge-phrase.ts';
import { createPatternIndex } from './pattern-index.ts';
import { isWanted, wantWords } from './pattern.ts';
import type { WordLists } from './pattern.ts';
import { gapBehind } from './split-words.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';
import { createWordTest } from './word-lists.ts';

/** Whether some known name stands among these words, that of a `person`, or the words are `part` of one. */
export type HoldsName = (words: WordRange, what?: 'person' | 'part') => boolean;

/** Finds whose words a sentence tells, by the words of attribution in it; null where it names nobody. */
export type FindSpeaker = (
  text: SplitText,
  sentence: WordRange,
  phrase: WordRange,
  holdsName: HoldsName,
) => WordRange | null;

/** A longer group of words is no speaker any more. */
const longestSpeaker = 12;
const mark = /[|•,،;:.!?؟()“”"«»„‘]|[—–]|\s['’-]|['’]\s/;
const comma = /^\s*[,،]\s*$/;

/** A finder of speakers for one language. */
export function createSpeakerFinder(
  closeness: CompiledCloseness,
  lists: WordLists,
  forms: WordForms,
): FindSpeaker {
  const roles = wantWords(closeness.roles.split('\n'), lists);
  /** The place behind the longest pattern of the list that begins at a word, or -1. */
  const createMatch = (list: PatternLines): ((text: SplitText, at: number) => number) => {
    const findPatterns = createPatternIndex(list, lists, forms);
    return (text, at) => Math.max(-1, ...findPatterns(text, at).map(({ end }) => end));
  };
  const matchVerb = createMatch(closeness.verbs);
  const matchSource = createMatch(closeness.according);
  const matchStop = createMatch(closeness.stops);
  const isAnd = createWordTest('<and>', lists, forms);
  const isBeside = createWordTest('<beside>', lists, forms);
  const isWho = createWordTest('<who>', lists, forms);
  const isTo = createWordTest('<to>', lists, forms);
  const gap = (text: SplitText, at: number): string => {
    const between = gapBehind(text, at);
    // U.S. officials, J. D. Vance
    return text.words[at]?.length === 1 ? between.replace(/^\./, '') : between;
  };

  return (text, sentence, phrase, holdsName) => {
    const isSpeaker = ({ at, end }: WordRange): boolean =>
      end > at &&
      end - at <= longestSpeaker &&
      (holdsName({ at, end }) || text.words.slice(at, end).some((word) => isWanted(roles, word, forms)));
    /** Whether the words are names and offices and nothing else. */
    const isBare = ({ at, end }: WordRange): boolean => {
      for (let place = at; place < end; place += 1) {
        const word = text.words[place] ?? '';
        const isPart = isWanted(roles, word, forms) || isBeside(word);
        if (!isPart && !holdsName({ at: place, end: place + 1 }, 'part')) return false;
      }
      return end > at;
    };
    const isComma = (at: number): boolean => comma.test(gap(text, at - 1));
    /** Whether this is an "and" without a mark beside it, but for a comma before it in a list: Egypt, Qatar, and Israel. */
    const joins = (at: number, isListed: boolean): boolean =>
      at > sentence.at &&
      isAnd(text.words[at]) &&
      !mark.test((isListed && isComma(at) ? '' : gap(text, at - 1)) + gap(text, at));
    /** The words from `at` on up to a mark, a verb of saying, or a word that ends a name; with who is named behind an "and" or a comma. */
    const readOn = (at: number): WordRange => {
      let end = at;
      if (matchStop(text, at) > 0) return { at, end };
      while (end < sentence.end && end !== phrase.at && end - at < longestSpeaker) {
        const ends = end > at && (mark.test(gap(text, end - 1)) || matchStop(text, end) > 0);
        if (ends || (end > at && matchVerb(text, end) > 0)) break;
        end += 1;
      }
      // said Biden, Trump and Netanyahu; or the office behind a name. But not: said Biden, Netanyahu and Hamas being silent
      const next = joins(end, isComma(at)) ? end + 1 : end;
      const behind = next > end || (end > at && isComma(end)) ? readOn(next) : { at, end: at };
      const isWhole = next > end || mark.test(gap(text, behind.end - 1) || '.');
      return isWhole && isBare(behind) && isSpeaker(behind) ? { at, end: behind.end } : { at, end };
    };
    /** The words up to `end` from the last mark or word that ends a name; with who is named before an "and". */
    const readBack = (from: number): WordRange => {
      let end = from;
      // An auxiliary may stand before the verb: has said, a déclaré.
      if (end > sentence.at && matchStop(text, end - 1) === end) {
        end -= 1;
        if (end === sentence.at || mark.test(gap(text, end - 1))) return { at: end, end };
      }
      let at = end;
      while (at > sentence.at && end - at < longestSpeaker) {
        if (at < end && mark.test(gap(text, at - 1))) break;
        if (matchStop(text, at - 1) > 0) break;
        at -= 1;
      }
      const own = at;
      const isListed = isComma(at - 1);
      let before = at < end && joins(at - 1, true) ? readBack(at - 1) : { at, end: at };
      // The plan was that of Egypt, and Qatar said
      if (isListed && !isComma(before.at)) before = { at, end: at };
      // Egypt, Qatar and Israel said; but: he went to Egypt and Qatar said
      for (; isBare(before); before = isComma(at) ? readBack(at) : { at, end: at }) at = before.at;
      // Hamas met with Egypt, Qatar, and Israel said: whose names are met and whose say it cannot be told apart.
      if (isListed && isComma(at) && holdsName({ at: at - 1, end: at }, 'part')) at = own;
      // After talks with Netanyahu said Trump, as German has it: whom or where they met is not who says it.
      const isWhere = isTo(text.words[at]) || (isTo(text.words[at - 1]) && !mark.test(gap(text, at - 1)));
      return { at: isWhere ? end : at, end };
    };
    const beforeVerb = (at: number): WordRange => {
      const near = readBack(at);
      if (at === sentence.at || !mark.test(gap(text, at - 1))) return near;
      // Behind a mark stands what is said, or an office: Majed al-Ansari, the ministry's spokesman, said.
      let first = near.at;
      // Or what else is told of them: Joe Biden, whose envoys are in Doha, said.
      while (first > sentence.at && !mark.test(gap(text, first - 1))) first -= 1;
      const isTold = isWho(text.words[first]);
      const isInserted = isComma(at) && isComma(first) && (isTold || first === near.at);
      const isNamed = holdsName(near, 'person') && isBare(near);
      // Israel's foreign minister, Gideon Saar, said
      if (isInserted && isNamed) return near;
      const named = isInserted ? readBack(first) : near;
      return isInserted && (isTold || holdsName(named, 'person')) ? named : { at, end: at };
    };
    const candidates: WordRange[] = [];
    for (let at = sentence.at; at < sentence.end; at += 1) {
      const source = matchSource(text, at);
      if (source > 0) candidates.push(readOn(source));
      const said = matchVerb(text, at);
      if (said > 0) candidates.push(beforeVerb(at));
      if (said > 0 && !mark.test(gap(text, said - 1))) candidates.push(readOn(said));
    }
    // Trump: a deal is very close
    const head = readOn(sentence.at);
    const isLabel = holdsName(head, 'person') || (holdsName(head) && isBare(head));
    if (isLabel && /^\s*:/.test(gap(text, head.end - 1))) candidates.push(head);
    return candidates.find(isSpeaker) ?? null;
  };
}
