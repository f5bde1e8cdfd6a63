import { createCounter } from './count-words.ts';
import type { CountWords } from './count-words.ts';
import type { Evidence, Verdict } from './judgement.ts';
import type { Zones } from './read-zones.ts';
import type { FindWords } from './word-patterns.ts';

/** The verdict on the words of an article: who, what and the bargaining, against calls, other conflicts and asides. */
export function weighZones(zones: Zones, find: FindWords): { readonly verdict: Verdict; readonly evidence: readonly Evidence[] } {
  const evidence: Evidence[] = [];
  const head = createCounter('headline', zones.headline, find, evidence);
  const lead = createCounter('lead', zones.lead, find, evidence);
  if (!isTheirConflict(head, lead)) return { verdict: 'none', evidence };
  if (namesTopic(head)) return { verdict: weighHeadline(head, lead), evidence };
  const opening = createCounter('lead', zones.opening, find, evidence);
  return { verdict: weighOpening(head, opening, () => createCounter('body', zones.body, find, evidence)), evidence };
}

const gazaOrHamas = (count: CountWords): number => count('gaza') + count('hamas');

/** The truce, a phrase that means the talks, an exchange of the people held, or Hamas bargaining. */
const namesTopic = (head: CountWords): boolean =>
  head('truce') + head('deal') > 0 ||
  (head('captives') > 0 && head('bargain') + head('release') > 0) ||
  (head('hamas') > 0 && head('bargain') > 0);

/** Gaza or Hamas in the headline, or in the lead and not outweighed there by another conflict. */
function isTheirConflict(head: CountWords, lead: CountWords): boolean {
  if (gazaOrHamas(head) > 0) return true;
  if (head('elsewhere') > 0) return head('captives') + head('deal') > 0 && gazaOrHamas(lead) > lead('elsewhere');
  if (gazaOrHamas(lead) > 0) return gazaOrHamas(lead) >= lead('elsewhere');
  return lead('elsewhere') === 0 && (head('israel') > 0 || (lead('israel') > 0 && head('captives') + head('deal') > 0));
}

/** The headline names the subject: does it speak of bargaining, or of calls and of life and war on the ground? */
function weighHeadline(head: CountWords, lead: CountWords): Verdict {
  const bargaining = Math.min(head('deal'), 2) + Math.min(head('bargain'), 2);
  const exchange = head('captives') > 0 && head('release') > 0 ? 1 : 0;
  const answers = head('hamas') > 0 && head('answer') > 0 ? 1.5 : 0;
  const steps = Math.min(head('answer'), 3) + Math.min(head('truce'), 1) + exchange + answers + Math.min(head('brokers'), 1);
  const others = (gazaOrHamas(head) > 0 ? 1 : 2) * head('elsewhere');
  const inPassing = head('background') > 0 && head('truce') === 0 ? 2 : 0;
  const against = 2 * head('call') + 1.5 * Math.min(head('ground'), 3) + others + inPassing;
  if (bargaining > 0) return 2 * bargaining + steps >= against ? 'talks' : nearby(head);
  const more = against === 0 && head('truce') > 0 ? 0 : Math.min(lead('bargain') + lead('deal'), 2) - Math.min(lead('call'), 2) / 2;
  return steps + more > against ? 'talks' : nearby(head);
}

const nearby = (head: CountWords): Verdict => (head('truce') + head('background') > 0 ? 'nearby' : 'none');

/** The headline names one of the sides but not the subject: the opening must be about the bargaining and the body bear it out. */
function weighOpening(head: CountWords, opening: CountWords, openBody: () => CountWords): Verdict {
  if (gazaOrHamas(head) + head('israel') + head('brokers') === 0) return 'none';
  if (head('background') > 0) return gazaOrHamas(head) > 0 ? 'nearby' : 'none';
  if (head('ground') + head('call') + head('elsewhere') > 0) {
    return opening('truce') > 0 && gazaOrHamas(head) > 0 && head('call') > 0 ? 'nearby' : 'none';
  }
  const subject = opening('truce') > 0 || opening('deal') > 0 || opening('captives') > 0;
  if (!subject || opening('bargain') + opening('answer') < 2 || gazaOrHamas(opening) === 0 || opening('elsewhere') > 1) return 'none';
  const body = openBody();
  const borne = body('truce') + body('deal') + body('bargain');
  return borne >= 3 || (borne === 0 && opening('bargain') > 0 && opening('truce') + opening('deal') > 0) ? 'talks' : 'none';
}
