import type { CompiledStatement } from '../model/compiled-facts.ts';
import type { PhraseKind } from '../model/statement.ts';

/** The rule by which earlier statements are chosen; the panel prints these numbers beside them. */
export const statementRule = {
  most: 4,
  mostOfOneSpeaker: 2,
  /** Days: an agreement that came later than this is not counted as following the statement. */
  agreementWithin: 60,
} as const;

/** Earlier statements beside a phrase, the latest first, and from how many they were chosen. */
export interface ChosenStatements {
  readonly kind: PhraseKind;
  readonly statements: readonly CompiledStatement[];
  /** Statements of this kind before the article's day (all of this kind where its day is not known). */
  readonly candidates: number;
}

/** Whether an agreement was announced within `statementRule.agreementWithin` days after the statement. */
function wasFollowed({ daysToNextAgreement: days }: CompiledStatement): boolean {
  return days !== null && days <= statementRule.agreementWithin;
}

function nameSpeaker({ speaker }: CompiledStatement): string {
  return typeof speaker === 'string' ? speaker : speaker.text;
}

function mayJoin(chosen: readonly CompiledStatement[], next: CompiledStatement): boolean {
  const own = chosen.filter((one) => nameSpeaker(one) === nameSpeaker(next));
  return own.length < statementRule.mostOfOneSpeaker;
}

function byNearness(one: CompiledStatement, other: CompiledStatement): number {
  return other.date.localeCompare(one.date) || one.id.localeCompare(other.id);
}

/** `chosen` with its furthest statement that can make room replaced by the nearest one that turned out otherwise. */
function hearOtherOutcome(
  chosen: readonly CompiledStatement[],
  candidates: readonly CompiledStatement[],
): readonly CompiledStatement[] {
  const [first] = chosen;
  if (!first || chosen.some((one) => wasFollowed(one) !== wasFollowed(first))) return chosen;
  const other = candidates.find((one) => wasFollowed(one) !== wasFollowed(first));
  if (!other) return chosen;
  const isFull = chosen.length === statementRule.most;
  if (!isFull && mayJoin(chosen, other)) return [...chosen, other];
  for (const leaving of chosen.toReversed()) {
    const rest = chosen.filter((one) => one !== leaving);
    if (mayJoin(rest, other)) return [...rest, other];
  }
  return chosen;
}

/**
 * The statements to show beside a phrase of `kind` in an article of the day `published` (ISO; null: not known): same
 * kind, earlier, nearest in time, bounded by `statementRule`; where the record has both, one that an agreement followed
 * within 60 days and one that none did. Always the same for the same article.
 */
export function chooseStatements(
  kind: PhraseKind,
  statements: readonly CompiledStatement[],
  published: string | null,
): ChosenStatements {
  const candidates = statements
    .filter(({ phraseKind, date }) => phraseKind === kind && (published === null || date < published))
    .toSorted(byNearness);
  const chosen: CompiledStatement[] = [];
  for (const next of candidates) {
    if (chosen.length === statementRule.most) break;
    if (mayJoin(chosen, next)) chosen.push(next);
  }
  const both = hearOtherOutcome(chosen, candidates).toSorted(byNearness);
  return { kind, statements: both, candidates: candidates.length };
}
