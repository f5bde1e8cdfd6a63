import { createCounter } from './count-words.ts';
import type { CountWords } from './count-words.ts';
import type { Evidence, Verdict } from './judgement.ts';
import type { FindWords } from './word-patterns.ts';

/** The normalised words of an article by where they stand. */
export interface Zones {
  readonly headline: string;
  /** The first sentence or two after the headline. */
  readonly opening: string;
  readonly lead: string;
  /** The words of the address: outlets write a plain second headline there. */
  readonly address: string;
}

/** A year before these talks, in a headline: an anniversary or an earlier round. */
const EARLIER = / (?:200[5-9]|201\d|202[0-2]) /;

/** The verdict on the words of an article: who, what and the bargaining, against calls, other conflicts and asides. */
export function weighZones(
  zones: Zones,
  find: FindWords,
): { readonly verdict: Verdict; readonly evidence: readonly Evidence[] } {
  const evidence: Evidence[] = [];
  const head = createCounter('headline', zones.headline, find, evidence);
  const lead = createCounter('lead', zones.lead + zones.address, find, evidence);
  const answer = (verdict: Verdict) => ({ verdict, evidence });
  const [earlier] = EARLIER.exec(zones.headline) ?? [];
  if (earlier)
    return { verdict: 'none', evidence: [{ kind: 'earlier', words: earlier.trim(), where: 'headline' }] };
  if (!isTheirConflict(head, lead)) return answer('none');
  if (namesSubject(head)) return answer(isMeant(head, lead) ? weighHeadline(head, lead) : 'none');
  if (namesBargain(head))
    return answer(isBorneOut(head, lead, zones.lead === '') ? weighHeadline(head, lead) : 'none');
  return answer(weighOpening(head, lead, createCounter('lead', zones.opening, find, evidence)));
}

const gazaOrHamas = (count: CountWords): number => count('gaza') + count('hamas');

/** The truce, a phrase that means the talks, or an exchange of the people held. */
const namesSubject = (count: CountWords): boolean =>
  count('truce') + count('deal') > 0 ||
  (count('captives') > 0 && count('bargain') + count('release') > 0) ||
  (count('hamas') > 0 && count('release') > 0);

/** A phrase like "second phase" alone means this truce only where the lead says so. */
const isMeant = (head: CountWords, lead: CountWords): boolean =>
  head('truce') + head('captives') + head('bargain') + gazaOrHamas(head) > 0 ||
  lead('truce') + lead('captives') + lead('bargain') + lead('hamas') > 0;

/** Words of bargaining that any talks have in common. */
const namesBargain = (head: CountWords): boolean =>
  head('bargain') > 0 || (head('answer') > 0 && head('hamas') + head('brokers') > 0);

/** Bargaining in the headline is this bargaining when the lead names the subject; a headline alone must name Hamas. */
function isBorneOut(head: CountWords, lead: CountWords, alone: boolean): boolean {
  if (
    head('hamas') > 0 &&
    head('call') === 0 &&
    (alone || (head('bargain') > 0 && head('israel') + head('brokers') > 0))
  )
    return true;
  return namesSubject(lead) && lead('bargain') + lead('deal') + head('bargain') > 0;
}

/** Gaza or Hamas in the headline, or in the lead and not outweighed there by another conflict. */
function isTheirConflict(head: CountWords, lead: CountWords): boolean {
  if (gazaOrHamas(head) > 0) return true;
  if (head('elsewhere') > 0)
    return head('captives') + head('deal') > 0 && gazaOrHamas(lead) > lead('elsewhere');
  if (gazaOrHamas(lead) > 0) return gazaOrHamas(lead) >= lead('elsewhere');
  if (lead('elsewhere') > 0) return false;
  const bargains = head('bargain') + head('deal') > 0;
  if (head('captives') > 0 && bargains && head('brokers') + lead('brokers') > 0) return true;
  return (
    head('israel') + lead('israel') > 0 &&
    (head('truce') + head('captives') > 0 || head('deal') > 1 || (bargains && head('brokers') > 0))
  );
}

/** The headline names the subject: does it speak of bargaining, or of calls and of life and war on the ground? */
function weighHeadline(head: CountWords, lead: CountWords): Verdict {
  const bargaining = Math.min(head('deal'), 2) + Math.min(head('bargain'), 2);
  const exchange = head('release') === 0 ? 0 : head('captives') > 0 ? 2 : 1;
  const answers = head('hamas') > 0 && head('answer') > 0 ? 1.5 : 0;
  const steps =
    Math.min(head('answer'), 3) +
    Math.min(head('truce'), 1) +
    exchange +
    answers +
    Math.min(head('brokers'), 1);
  const others = (gazaOrHamas(head) > 0 ? 1 : 2) * head('elsewhere');
  const inPassing = head('background') > 0 && head('truce') === 0 ? 2 : 0;
  const against = 2 * head('call') + 1.25 * Math.min(head('ground'), 3) + others + inPassing;
  if (bargaining > 0) return 2 * bargaining + steps >= against ? 'talks' : nearby(head);
  const more =
    against === 0 && head('truce') > 0
      ? 0
      : Math.min(lead('bargain') + lead('deal'), 2) - Math.min(lead('call'), 2) / 4;
  return steps + more > against ? 'talks' : nearby(head);
}

const nearby = (head: CountWords): Verdict => (head('truce') + head('background') > 0 ? 'nearby' : 'none');

/** The headline does not name the subject: the lead must open with it, and the headline must not be about something else. */
function weighOpening(head: CountWords, lead: CountWords, opening: CountWords): Verdict {
  if (head('background') > 0) return gazaOrHamas(head) > 0 ? 'nearby' : 'none';
  const opens =
    namesSubject(opening) &&
    opening('bargain') + opening('deal') > 0 &&
    gazaOrHamas(head) + gazaOrHamas(lead) > 0 &&
    opening('elsewhere') < 2;
  const strays = head('ground') + head('call') + head('elsewhere');
  if (opens && (strays === 0 || (strays === 1 && head('captives') > 0))) return 'talks';
  return opening('truce') > 0 &&
    gazaOrHamas(lead) > 0 &&
    head('elsewhere') === 0 &&
    lead('call') + lead('ground') > 1
    ? 'nearby'
    : 'none';
}
