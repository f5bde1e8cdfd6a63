import type { JSX } from 'preact';
import { formatList } from '../../content/locales/format-list.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { namedByKeys } from './message-keys.ts';
import { useRecord } from './record-context.ts';
import { WordsOf } from './WordsOf.tsx';

type Points = NonNullable<CompiledFacts['events'][number]['openPoints']>;

/** The points that were reported open in a round and who named each; never a judgement of what decided it. */
export function OpenPoints({ points }: { readonly points: Points }): JSX.Element {
  const { facts, t } = useRecord();
  if (points.length === 0) return <p>{t('noPointsReported')}</p>;
  const titles = new Map([...facts.stickingPoints, ...facts.otherPoints].map(({ id, title }) => [id, title]));
  const write = (namedBy: (typeof points)[number]['namedBy']): string =>
    formatList(
      namedBy.map((who) => t(namedByKeys[who])),
      facts.locale,
    );
  return (
    <ul class="bullets">
      {points.map(({ point, namedBy }) => (
        <li key={point}>
          <WordsOf words={titles.get(point) ?? point} />{' '}
          <span class="quiet">({t('pointNamedBy', { names: write(namedBy) })})</span>
        </li>
      ))}
    </ul>
  );
}
