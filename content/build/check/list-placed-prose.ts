import type { Facts } from '../../model/facts.ts';
import { listEntries } from './list-entries.ts';
import { listLabels } from '../read/list-names.ts';
import { listProse } from './list-prose.ts';
import type { Prose } from './list-prose.ts';

/** A text of ours with the path of the file it came from, below `content/facts`. */
export interface PlacedProse extends Prose {
  readonly path: string;
}

/** All prose of the facts in every language: of the entries, of the record itself, of its change log, and what names are called. */
export function listPlacedProse(facts: Facts): readonly PlacedProse[] {
  const { record, otherPoints, changes, ownership } = facts;
  const others = {
    'record.yaml': record,
    'other-points.yaml': otherPoints,
    'changes.yaml': changes,
    'ownership.yaml': ownership,
    'names.yaml': listLabels(facts),
  };
  return [
    ...listEntries(facts).map(({ path, entry }) => [path, entry] as const),
    ...Object.entries(others),
  ].flatMap(([path, value]) => listProse(value).map((prose) => ({ path, ...prose })));
}
