import type { CompiledCloseness } from '../model/compiled-matching.ts';
import { endsClause } from './clauses.ts';
import type { WordRange } from './judge-phrase.ts';
import { createPatternIndex } from './pattern-index.ts';
import { isWanted, wantWords } from './pattern.ts';
import type { WordLists } from './pattern.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';
import { createWordTest } from './word-lists.ts';

/**
 * Whether a phrase in a sentence speaks of a deal in another conflict; `isOurs` tells at which words this one is named. A
 * sentence that names only others does. Where it names both, the clause of the phrase counts, or else the nearest before it.
 */
export type MeansOtherConflict = (
  text: SplitText,
  sentence: WordRange,
  phrase: WordRange,
  isOurs: (at: number) => boolean,
) => boolean;

/** A conflict named in a sentence, in the clause with a number. */
interface Named {
  readonly at: number;
  readonly clause: number;
  readonly isOther: boolean;
}

/** Words behind a phrase in which its deal may be named: close to a deal with Lebanon. */
const complementReach = 2;

/** A test for the phrases of one language. */
export function createConflictTest(
  closeness: CompiledCloseness,
  lists: WordLists,
  forms: WordForms,
): MeansOtherConflict {
  const others = wantWords(closeness.elsewhere.split('\n'), lists);
  const findVerbs = createPatternIndex(closeness.verbs, lists, forms);
  const isWho = createWordTest('<who>', lists, forms);
  const isThat = createWordTest('<that>', lists, forms);
  const isElsewhere = (word: string | undefined): boolean => isWanted(others, word ?? '', forms);
  return (text, sentence, phrase, isOurs) => {
    // Most sentences name no other, and nothing has to be told apart.
    if (!text.words.slice(sentence.at, sentence.end).some(isElsewhere)) return false;
    const named: Named[] = [];
    const isTold = new Set<number>();
    let clause = 0;
    let own = 0;
    for (let { at } = sentence; at < sentence.end; at += 1) {
      if (at === phrase.at) own = clause;
      const isOther = isElsewhere(text.words[at]);
      if (isOther || isOurs(at)) named.push({ at, clause, isOther });
      const isParted = endsClause(text, at);
      // An official in Beirut said: what is said begins behind it.
      if (at >= phrase.at && at < phrase.end - 1) continue;
      if (isParted || isThat(text.words[at + 1]) || findVerbs(text, at).length > 0) clause += 1;
      // Hamas, which is backed by Iran, is close to a deal.
      if (isParted && isWho(text.words[at + 1])) isTold.add(clause);
    }
    if (named.every(({ isOther }) => isOther)) return true;
    const beside = named.filter((name) => name.clause === own);
    const complement = beside.find(
      ({ at, isOther }) => isOther && at >= phrase.end && at < phrase.end + complementReach,
    );
    const said = complement ?? beside.findLast(({ at }) => at < phrase.end) ?? beside[0];
    if (said) return said.isOther;
    const before = named.findLast((name) => name.clause < own && !isTold.has(name.clause));
    const near = before ? named.find((name) => name.clause === before.clause) : named[0];
    return near?.isOther === true;
  };
}
