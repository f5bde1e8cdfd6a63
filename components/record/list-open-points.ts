import { formatList } from '../../content/wording/format-list.ts';
import type { CompiledFacts, Words } from '../../content/model/compiled-facts.ts';
import { namedByKeys } from '../../content/wording/message-keys.ts';
import type { RecordView } from './record-context.ts';

/** A point that was reported open in a round: its id, its name, and who named it, in the panel's language. */
export interface OpenPoint {
  readonly id: string;
  readonly title: Words;
  readonly namedBy: string;
}

/** The points that were reported open in a round. */
export function listOpenPoints(
  { facts, t }: RecordView,
  points: NonNullable<CompiledFacts['events'][number]['openPoints']>,
): readonly OpenPoint[] {
  const titles = new Map([...facts.stickingPoints, ...facts.otherPoints].map(({ id, title }) => [id, title]));
  return points.map(({ point, namedBy }) => {
    const names = namedBy.map((who) => t(namedByKeys[who]));
    return {
      id: point,
      title: titles.get(point) ?? point,
      namedBy: t('pointNamedBy', { names: formatList(names, facts) }),
    };
  });
}
