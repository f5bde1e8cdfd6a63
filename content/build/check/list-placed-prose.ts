import type { Facts } from '../../model/facts.ts';
import { listProse } from './list-prose.ts';
import type { Prose } from './list-prose.ts';
import { listShownFiles } from './list-shown-files.ts';

/** A text of ours with the path of the file it came from, below `content/facts`. */
export interface PlacedProse extends Prose {
  readonly path: string;
}

/** All prose of the facts in every language: of the entries, of the record itself, of its change log, and what names are called. */
export function listPlacedProse(facts: Facts): readonly PlacedProse[] {
  return listShownFiles(facts).flatMap(([path, value]) =>
    listProse(value).map((prose) => ({ path, ...prose })),
  );
}
