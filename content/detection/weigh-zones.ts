import type { WordCounts } from './count-words.ts';
import type { Verdict } from './judgement.ts';
import { signsSuffice } from './weigh-signs.ts';

/**
 * The verdict on the words of headline, lead and the lead's opening: who, what and the bargaining, against calls, other
 * conflicts and asides. The opening is counted where it decides. `alone`: there is no lead.
 */
export function weighZones(
  head: WordCounts,
  lead: WordCounts,
  countFront: () => WordCounts,
  alone: boolean,
): Verdict {
  const isTheirs = isTheirConflict(head, lead, alone);
  // Two phrases like "second phase" in the lead bear each other out.
  if (namesSubject(head))
    return isTheirs && (head.gaza > 0 || isMeant(head) || isMeant(lead) || lead.deal > 1)
      ? weighHeadline(head, lead)
      : 'none';
  // Most pages that only hint name neither place nor Hamas: they are done here.
  if (gazaOrHamas(head) + gazaOrHamas(lead) === 0 && !isTheirs) return 'none';
  const front = countFront();
  if (signsSuffice(head, lead, front)) return 'talks';
  return isTheirs ? weighOblique(head, lead, front, alone) : 'none';
}

/** The headline does not name the subject in so many words. */
function weighOblique(head: WordCounts, lead: WordCounts, front: WordCounts, alone: boolean): Verdict {
  const bargains = head.bargain > 0 || (head.answer > 0 && head.hamas + brokersOf(head) > 0);
  if (bargains && isBorneOut(head, lead, alone)) return weighHeadline(head, lead);
  if (head.background > 0) return gazaOrHamas(head) > 0 ? 'nearby' : 'none';
  return weighOpening(head, lead, front);
}

const gazaOrHamas = ({ gaza, hamas }: WordCounts): number => gaza + hamas;

const brokersOf = ({ brokers, powers }: WordCounts): number => brokers + powers;

/** The truce, a phrase that means the talks, or an exchange of the people held. */
const namesSubject = ({ truce, deal, captives, bargain, release, hamas }: WordCounts): boolean =>
  truce + deal > 0 || (captives > 0 && bargain + release > 0) || (hamas > 0 && release > 0);

/** A phrase like "second phase" alone means this truce only where other words say so. */
const isMeant = ({ truce, captives, bargain, hamas }: WordCounts): boolean =>
  truce + captives + bargain + hamas > 0;

/** Bargaining in the headline is this bargaining when the lead names the subject; a headline alone must name Hamas. */
const isBorneOut = (head: WordCounts, lead: WordCounts, alone: boolean): boolean =>
  (head.hamas > 0 && head.call === 0 && (alone || (head.bargain > 0 && head.israel + brokersOf(head) > 0))) ||
  (namesSubject(lead) && lead.bargain + lead.deal + head.bargain > 0);

/** Hamas and those who carry messages to it stand together, over something to bargain about: that is these talks. */
function isBrokered(front: WordCounts): boolean {
  const { gaza, hamas, israel, brokers, truce, deal, captives, release, bargain, answer } = front;
  if (hamas === 0) return false;
  const moves = release + answer;
  return (
    (brokers > 0 && bargain + deal > 0) ||
    (brokers > 0 && captives + truce > 0 && moves > 0) ||
    (brokersOf(front) > 0 && captives > 0 && release > 0 && answer > 0) ||
    // All three at one table.
    (brokers > 1 && israel > 0 && captives + moves > 0 && gaza + captives + moves > 1)
  );
}

/** Gaza or Hamas in the headline, or in the lead and not outweighed there by another conflict. */
function isTheirConflict(head: WordCounts, lead: WordCounts, alone: boolean): boolean {
  const inLead = gazaOrHamas(lead);
  const bargains = head.bargain + head.deal;
  if (gazaOrHamas(head) > 0) return true;
  if (head.elsewhere > 0) return head.captives + head.deal > 0 && inLead > lead.elsewhere;
  // Other truces are compared with that of Gaza; then nobody is named beside the place.
  const sides =
    head.israel + head.captives + head.brokers + lead.hamas + lead.israel + lead.brokers + lead.call;
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

/** The headline names the subject: does it speak of bargaining, or of calls and of life and war on the ground? */
function weighHeadline(head: WordCounts, lead: WordCounts): Verdict {
  const { truce, background, call } = head;
  const bargaining = Math.min(head.deal, 2) + Math.min(head.bargain, 2);
  const exchange = head.release > 0 ? 2 : 0;
  const answers = head.hamas > 0 && head.answer > 0 ? 1.5 : 0;
  const steps =
    Math.min(head.answer, 3) + Math.min(truce, 1) + exchange + answers + Math.min(brokersOf(head), 1);
  const inPassing = background > 0 && truce === 0 ? 2 : 0;
  const against = 2 * call + 1.25 * Math.min(head.ground, 3) + head.elsewhere + inPassing;
  const more = against === 0 && truce > 0 ? 0 : Math.min(lead.bargain + lead.deal, 2);
  // A truce to which nothing happens and which the lead names in passing: life under the truce.
  const stands =
    bargaining + steps > 1 || lead.background === 0 || lead.bargain + lead.deal + lead.answer > 0;
  if (stands && (bargaining > 0 ? 2 * bargaining + steps >= against : steps + more > against)) return 'talks';
  return truce + background > 0 ? 'nearby' : 'none';
}

/** The headline does not name the subject: the lead must open with it, and the headline must not be about something else. */
function weighOpening(head: WordCounts, lead: WordCounts, front: WordCounts): Verdict {
  const theirs = gazaOrHamas(head) + gazaOrHamas(lead) + head.captives > 0;
  const opens = theirs && namesSubject(front) && front.bargain + front.deal > 0;
  const strays = head.ground + head.call + head.elsewhere;
  if ((opens || isBrokered(front)) && front.elsewhere < 2)
    if (strays === 0 || (strays === 1 && head.captives > 0)) return 'talks';
  return front.truce > 0 && theirs && head.elsewhere === 0 && lead.call + lead.ground > 1 ? 'nearby' : 'none';
}
