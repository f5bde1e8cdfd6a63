import type { JSX } from 'preact';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { listOpenPoints } from './list-open-points.ts';
import { useRecord } from './record-context.ts';
import { WordsOf } from './WordsOf.tsx';

type Points = NonNullable<CompiledFacts['events'][number]['openPoints']>;

/** The points that were reported open in a round and who named each; never a judgement of what decided it. */
export function OpenPoints({ points }: { readonly points: Points }): JSX.Element {
  const record = useRecord();
  if (points.length === 0) return <p>{record.t('noPointsReported')}</p>;
  return (
    <ul class="bullets">
      {listOpenPoints(record, points).map(({ id, title, namedBy }) => (
        <li key={id}>
          <WordsOf words={title} /> <span class="quiet">({namedBy})</span>
        </li>
      ))}
    </ul>
  );
}
