import type { Facts } from '../model/facts.ts';

/** How many entries of each kind the record holds, by the names the editors use. */
export function countFacts(facts: Facts): Readonly<Record<string, number>> {
  return {
    events: facts.events.length,
    nearDeals: facts.events.filter(({ kind }) => kind === 'near-deal').length,
    statements: facts.statements.length,
    mediators: facts.mediators.length,
    stickingPoints: facts.stickingPoints.length,
    reasons: facts.reasons.length,
    glossary: facts.glossary.length,
    questions: facts.questions.length,
    sources: Object.keys(facts.sources).length,
  };
}
