import type { Facts } from '../../model/facts.ts';

function byDate(one: { readonly date: string }, other: { readonly date: string }): number {
  return one.date.localeCompare(other.date);
}

function byOrder(one: { readonly order: number }, other: { readonly order: number }): number {
  return one.order - other.order;
}

/** The lists of the record in the order in which they are compiled; `facts` keep their own. */
export function orderFacts(
  facts: Facts,
): Pick<
  Facts,
  | 'background'
  | 'mediators'
  | 'stickingPoints'
  | 'reasons'
  | 'events'
  | 'statements'
  | 'glossary'
  | 'questions'
> {
  return {
    background: facts.background.toSorted(byOrder),
    mediators: facts.mediators.toSorted(byOrder),
    stickingPoints: facts.stickingPoints.toSorted(byOrder),
    reasons: facts.reasons.toSorted(byOrder),
    events: facts.events.toSorted(byDate),
    statements: facts.statements.toSorted(byDate),
    glossary: facts.glossary,
    questions: facts.questions.toSorted(byOrder),
  };
}
