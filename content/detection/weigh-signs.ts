import type { WordCounts } from './count-words.ts';

/** From here on so many signs speak for the talks that a headline without a word of them does not matter. */
const ENOUGH = 9;
/** So many must speak for them where Israel is named alone, which has other truces and other neighbours. */
const ENOUGH_UNNAMED = 14;

/** How many kinds of what is bargained about, and by what, a zone names. */
const countMatters = ({ bargain, deal, truce, release, captives }: WordCounts): number =>
  [bargain, deal, truce, release, captives].filter((count) => count > 0).length;

/**
 * Whether an article whose headline does not name the subject is about the talks all the same: signs in headline, lead
 * and front (the headline with the standfirst), each for as much as it weighs. `isNamed`: headline or
 * lead say that it is their conflict. Where the weights come from: test/pages/cases/README.md.
 */
export function signsSuffice(
  head: WordCounts,
  lead: WordCounts,
  front: WordCounts,
  isNamed: boolean,
): boolean {
  const signs: readonly (readonly [weight: number, ...together: readonly number[]])[] = [
    [4, front.hamas],
    [1, front.gaza],
    [2, front.powers],
    [7, front.hamas, front.bargain],
    [2, front.gaza, front.bargain],
    [2, front.israel, front.brokers],
    [3, countMatters(front)],
    [1, countMatters(front) - 1],
    [2, countMatters(lead) - 1],
    [4, lead.brokers],
    [2, lead.answer],
    [4, lead.answer - 1],
    [4, lead.deal - 1],
    [3, lead.hamas, lead.deal],
    [3, lead.bargain - 1],
    [2, lead.israel, lead.bargain],
    [1, head.bargain],
    [4, head.brokers - 1],
    // Nothing to bargain about: two sides and a state that mediates have more between them than these talks.
    [-1, 1 - countMatters(lead) - countMatters(front)],
    // A state that mediates is in all news of mediation.
    [-3, lead.brokers, lead.deal],
    // A headline that names somebody and not the subject is about something else of theirs.
    [-2, head.hamas],
    [-2, head.gaza],
    [-3, head.israel],
    [-2, head.brokers],
    [-3, lead.call],
    [-3, lead.ground - 1],
    [-4, head.elsewhere],
    [-5, lead.elsewhere],
    [-4, front.elsewhere],
    [-5, lead.affairs],
    [-6, front.affairs],
  ];
  let sum = 0;
  for (const [weight, ...together] of signs) if (together.every((count) => count > 0)) sum += weight;
  return sum >= (isNamed ? ENOUGH : ENOUGH_UNNAMED);
}
