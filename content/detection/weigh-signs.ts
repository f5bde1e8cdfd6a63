import type { WordCounts } from './count-words.ts';

/** From here on so many signs speak for the talks that a headline without a word of them does not matter. */
const ENOUGH = 5;

/**
 * Whether an article whose headline does not name the subject is about the talks all the same: signs in headline, lead
 * and front (the headline with the lead's opening), each for as much as it weighs. Where the weights come from:
 * test/pages/cases/README.md.
 */
export function signsSuffice(head: WordCounts, lead: WordCounts, front: WordCounts): boolean {
  // Who is meant must be said before the reader has read far.
  if (front.hamas + front.gaza === 0) return false;
  const { hamas, gaza, israel, brokers, bargain, deal, truce, captives, release, answer } = front;
  const nothingBetween = israel + bargain + deal + truce + captives + release + answer === 0 ? 1 : 0;
  const noBargaining = head.bargain === 0 ? 1 : 0;
  const signs: readonly (readonly [weight: number, ...together: readonly number[]])[] = [
    [1, hamas],
    [2, brokers],
    // Both peoples, or one and its leader.
    [1, israel - 1],
    [1, release],
    [1, answer],
    [1, hamas, brokers],
    [2, hamas, bargain],
    [2, gaza, bargain],
    [2, gaza, deal],
    [1, captives, bargain],
    [1, lead.captives],
    [2, lead.hamas, lead.brokers],
    [2, head.hamas + lead.hamas, lead.deal],
    // A headline that names somebody, the more so without bargaining, is about something else of theirs.
    [-2, noBargaining, head.gaza],
    [-1, noBargaining, head.brokers],
    [-1, head.israel],
    [-1, head.ground],
    // Hamas and a state that also mediates, with nothing between them and nobody on the other side.
    [-1, nothingBetween],
    [-2, front.call],
    [-2, front.elsewhere],
    [-2, front.elsewhere - 1],
  ];
  return (
    signs.reduce((sum, [weight, ...all]) => (all.every((count) => count > 0) ? sum + weight : sum), 0) >=
    ENOUGH
  );
}
