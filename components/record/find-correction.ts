import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { countDays } from '../../content/policy/freshness.ts';
import type { RecordView } from './record-context.ts';

/** A change by which an entry was corrected. */
export type Correction = Extract<CompiledFacts['changes'][number], { readonly kind: 'corrected' }>;

const markedFor = 30;

/** The correction of the entry `id` in the last thirty days, for the mark on it; undefined where there is none. */
export function findCorrection({ facts, today }: RecordView, id: string | undefined): Correction | undefined {
  return facts.changes.find(
    (change): change is Correction =>
      change.kind === 'corrected' &&
      id !== undefined &&
      (change.entry === id || change.entries?.includes(id) === true) &&
      countDays(change.date, today) <= markedFor,
  );
}
