import type { CompiledFacts, CompiledSources, CompiledStatement, Message } from '../model/compiled-facts.ts';
import type { Facts } from '../model/facts.ts';
import { localize } from './localize.ts';
import type { LocalizeOptions } from './localize.ts';

const dayLength = 86_400_000;
/** Where a language writes dates differently by region, the form that goes with our spelling. */
const regionalForms: Readonly<Record<string, string>> = { en: 'en-GB' };
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

function byDate(one: { readonly date: string }, other: { readonly date: string }): number {
  return one.date.localeCompare(other.date);
}

function byOrder(one: { readonly order: number }, other: { readonly order: number }): number {
  return one.order - other.order;
}

function compileStatements(facts: Facts, options: LocalizeOptions): readonly CompiledStatement[] {
  const dates = new Map(facts.events.map(({ id, date }) => [id, date]));
  return facts.statements.toSorted(byDate).map((statement) => {
    const next = dates.get(statement.nextAgreement ?? '');
    const days = next === undefined ? null : (Date.parse(next) - Date.parse(statement.date)) / dayLength;
    return { ...localize(statement, options), daysToNextAgreement: days };
  });
}

/** The facts in `language` with the UI `messages` of that language; events and statements are in order of time. */
export function compileFacts(
  facts: Facts,
  language: string,
  messages: Readonly<Record<string, Message>>,
): CompiledFacts {
  const sourceNumbers = new Map(Object.keys(facts.sources).map((id, number) => [id, number]));
  const options = { language, sourceNumbers };
  return {
    language,
    locale: regionalForms[language] ?? language,
    direction: rightToLeft.has(language) ? 'rtl' : 'ltr',
    messages,
    record: localize(facts.record, options),
    whereThingsStood: localize(facts.whereThingsStood, options),
    background: localize(facts.background.toSorted(byOrder), options),
    mediators: localize(facts.mediators.toSorted(byOrder), options),
    stickingPoints: localize(facts.stickingPoints.toSorted(byOrder), options),
    otherPoints: localize(facts.otherPoints, options),
    reasons: localize(facts.reasons.toSorted(byOrder), options),
    events: localize(facts.events.toSorted(byDate), options),
    statements: compileStatements(facts, options),
    glossary: localize(facts.glossary, options),
    questions: localize(facts.questions.toSorted(byOrder), options),
    changes: localize(facts.changes, options),
  };
}

/** The sources in the order by which compiled facts number them. */
export function compileSources(facts: Facts): CompiledSources {
  return Object.values(facts.sources).map(({ origin: _origin, ...source }) => source);
}
