import type { CompiledCloseness } from '../model/compiled-matching.ts';
import type { WordRange } from './judge-phrase.ts';
import { matchPattern, readPatterns } from './match-pattern.ts';
import type { PatternReading } from './match-pattern.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** Whether some known name stands among these words. */
export type HoldsName = (words: WordRange, what?: 'person' | 'nothing else') => boolean;

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
  classes: PatternReading['classes'],
  { fits }: WordForms,
): FindSpeaker {
  const roles = closeness.roles.split('\n');
  const [verbs, according, stops] = [
    readPatterns(closeness.verbs),
    readPatterns(closeness.according),
    readPatterns(closeness.stops),
  ];
  const matchAny = (text: SplitText, at: number, list: readonly (readonly string[])[]): number =>
    Math.max(-1, ...list.map((pattern) => matchPattern(text, at, pattern, { fits, classes })));
  const gap = ({ text, starts, ends, words }: SplitText, at: number): string => {
    const between = text.slice(ends[at], starts[at + 1]);
    // U.S. officials, J. D. Vance
    return words[at]?.length === 1 ? between.replace(/^\./, '') : between;
  };

  return (text, sentence, phrase, holdsName) => {
    const isSpeaker = ({ at, end }: WordRange): boolean =>
      end > at &&
      end - at <= longestSpeaker &&
      (holdsName({ at, end }) ||
        text.words.slice(at, end).some((word) => roles.some((role) => fits(word, role))));
    /** The words from `at` on up to a mark, a verb of saying, or a word that ends a name. */
    const readOn = (at: number): WordRange => {
      let end = at;
      if (matchAny(text, at, stops) > 0) return { at, end };
      while (end < sentence.end && end !== phrase.at && end - at < longestSpeaker) {
        if (end > at && (mark.test(gap(text, end - 1)) || matchAny(text, end, stops) > 0)) break;
        if (end > at && matchAny(text, end, verbs) > 0) break;
        end += 1;
      }
      return { at, end };
    };
    /** The words up to `end` from the last mark or word that ends a name. */
    const readBack = (from: number): WordRange => {
      let end = from;
      // An auxiliary may stand before the verb: has said, a déclaré.
      if (end > sentence.at && matchAny(text, end - 1, stops) === end) end -= 1;
      let at = end;
      while (at > sentence.at && end - at < longestSpeaker) {
        if (at < end && mark.test(gap(text, at - 1))) break;
        if (matchAny(text, at - 1, stops) > 0) break;
        at -= 1;
      }
      return { at, end };
    };
    const beforeVerb = (at: number): WordRange => {
      const near = readBack(at);
      if (at === sentence.at || !mark.test(gap(text, at - 1))) return near;
      // Behind a mark stands what is said, or an office: Majed al-Ansari, the ministry's spokesman, said.
      const isOffice = comma.test(gap(text, at - 1)) && near.at > sentence.at && comma.test(gap(text, near.at - 1));
      const named = isOffice ? readBack(near.at) : near;
      return isOffice && holdsName(named, 'person') ? named : { at, end: at };
    };
    const candidates: WordRange[] = [];
    for (let at = sentence.at; at < sentence.end; at += 1) {
      const source = matchAny(text, at, according);
      if (source > 0) candidates.push(readOn(source));
      const said = matchAny(text, at, verbs);
      if (said > 0) candidates.push(beforeVerb(at), readOn(said));
    }
    // Trump: a deal is very close
    const head = readOn(sentence.at);
    const isLabel = holdsName(head, 'person') || holdsName(head, 'nothing else');
    if (isLabel && /^\s*:/.test(gap(text, head.end - 1))) candidates.push(head);
    return candidates.find(isSpeaker) ?? null;
  };
}
