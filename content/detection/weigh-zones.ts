import type { WordCounts } from './count-words.ts';
import type { Verdict } from './judgement.ts';
import { signsSuffice } from './weigh-signs.ts';

/**
 * The verdict on the words of headline, lead and front (the headline with the standfirst): who, what and the bargaining,
 * against calls, other conflicts and asides. The front is counted where it decides. `alone`: there is no lead.
 */
export function weighZones(
  head: WordCounts,
  lead: WordCounts,
  countFront: () => WordCounts,
  alone: boolean,
): Verdict {
  const isTheirs = isTheirConflict(head, lead, alone);
  if (namesSubject(head))
    return isTheirs && goesBeyondRelease(head, lead, alone) ? weighHeadline(head, lead) : 'none';
  const isNamed = isTheirs || gazaOrHamas(head) + gazaOrHamas(lead) > 0;
  // Most pages that only hint are done here: they name neither side, or Israel without those held and words of these talks.
  if (!isNamed && (head.israel + lead.israel === 0 || lead.deal + lead.captives + lead.release === 0))
    return 'none';
  const front = countFront();
  if (signsSuffice(head, lead, front, isNamed)) return 'talks';
  return isTheirs && isNearby(head, lead, front) ? 'nearby' : 'none';
}

/** Not about the talks: life, war and calls beside a truce, where that stands in headline or standfirst. */
function isNearby(head: WordCounts, lead: WordCounts, front: WordCounts): boolean {
  if (head.background > 0) return gazaOrHamas(head) > 0;
  const theirs = gazaOrHamas(head) + gazaOrHamas(lead) + head.captives;
  return theirs > 0 && front.truce > 0 && head.elsewhere === 0 && lead.call + lead.ground > 1;
}

const gazaOrHamas = ({ gaza, hamas }: WordCounts): number => gaza + hamas;

const brokersOf = ({ brokers, powers }: WordCounts): number => brokers + powers;

/** The truce, a phrase that means the talks, or an exchange of the people held. */
const namesSubject = ({ truce, deal, captives, bargain, release, hamas }: WordCounts): boolean =>
  truce + deal > 0 || (captives > 0 && bargain + release > 0) || (hamas > 0 && release > 0);

/** People in the headline who are free again are in news of their own too: then the rest must speak of an exchange. */
const goesBeyondRelease = (head: WordCounts, lead: WordCounts, alone: boolean): boolean =>
  alone ||
  head.truce + head.deal + head.bargain > 0 ||
  (head.hamas > 0 && head.ground === 0) ||
  lead.truce + lead.deal + lead.bargain + lead.brokers > 0 ||
  (lead.hamas > 0 && lead.release > 0);

/** Gaza or Hamas in the headline, or in the lead and not outweighed there by another conflict. */
function isTheirConflict(head: WordCounts, lead: WordCounts, alone: boolean): boolean {
  const inLead = gazaOrHamas(lead);
  const bargains = head.bargain + head.deal;
  if (gazaOrHamas(head) > 0) return true;
  if (head.elsewhere > 0) return false;
  if (head.israel > 0 && head.truce > 0 && head.captives > 0) return true;
  // Other truces are compared with that of Gaza; then nobody is named beside the place.
  const sides =
    head.israel +
    head.captives +
    head.brokers +
    lead.hamas +
    lead.israel +
    lead.brokers +
    lead.captives +
    lead.call;
  if (inLead + lead.elsewhere > 0) return inLead > 0 && inLead >= lead.elsewhere && sides > 0;
  const held = head.captives + lead.captives;
  return (
    (head.captives > 0 && (alone ? bargains : head.deal) > 0 && brokersOf(head) + brokersOf(lead) > 0) ||
    (head.israel + lead.israel > 0 &&
      (head.truce + head.captives > 0 ||
        head.deal > 1 ||
        (bargains > 0 && head.brokers > 0 && head.answer > 0) ||
        // Israel bargains with other neighbours too, but not over people who are held.
        (bargains > 0 && held > 0 && brokersOf(head) + head.answer + head.release > 0)))
  );
}

/** The headline names the subject: does it speak of bargaining, or of calls, courts and money, life and war on the ground? */
function weighHeadline(head: WordCounts, lead: WordCounts): Verdict {
  const { truce, background, call, affairs } = head;
  const bargaining = Math.min(head.deal, 2) + Math.min(head.bargain, 2);
  const exchange = head.release > 0 ? 2 : 0;
  const steps = Math.min(head.answer, 3) + Math.min(truce, 1) + exchange + Math.min(brokersOf(head), 1);
  const inPassing = background > 0 && truce === 0 ? 2 : 0;
  const against = 2 * (call + affairs) + 1.25 * Math.min(head.ground, 3) + head.elsewhere + inPassing;
  const more = against === 0 && truce > 0 ? 0 : Math.min(lead.bargain + lead.deal, 2);
  // A truce to which nothing happens and which the lead names in passing: life under the truce.
  const stands =
    bargaining + steps > 1 || lead.background === 0 || lead.bargain + lead.deal + lead.answer > 0;
  if (stands && (bargaining > 0 ? 2 * bargaining + steps >= against : steps + more > against)) return 'talks';
  return truce + background > 0 ? 'nearby' : 'none';
}
