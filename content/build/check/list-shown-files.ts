import type { Facts } from '../../model/facts.ts';
import { listLabels } from '../read/list-names.ts';
import { listEntries } from './list-entries.ts';

/** Every file of the facts that holds something to be shown, with what of it is shown: path below `content/facts`, value. */
export function listShownFiles(facts: Facts): readonly (readonly [path: string, shown: unknown])[] {
  const { record, otherPoints, changes, ownership } = facts;
  const others = {
    'record.yaml': record,
    'other-points.yaml': otherPoints,
    'changes.yaml': changes,
    'ownership.yaml': ownership,
    'names.yaml': listLabels(facts),
  };
  return [...listEntries(facts).map(({ path, entry }) => [path, entry] as const), ...Object.entries(others)];
}
