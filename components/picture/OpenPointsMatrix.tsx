import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { BulletList } from '../record/BulletList.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { SignsLegend } from './NamedBySigns.tsx';

/** Near-deals in order of time against the points reported open in them, and who named each. */
export function OpenPointsMatrix(): JSX.Element {
  const { facts, t } = useRecord();
  const id = useId();
  const nearDeals = facts.events.filter(({ kind }) => kind === 'near-deal');
  const named = new Set(nearDeals.flatMap(({ openPoints = [] }) => openPoints.map(({ point }) => point)));
  const points = [...facts.stickingPoints, ...facts.otherPoints].filter((point) => named.has(point.id));
  const ids = points.map((point) => point.id);
  return (
    <>
      <div class="quiet">
        <BulletList of={facts.record.pointsNote} />
      </div>
      <p class="quiet">{t('matrixOpens')}</p>
      <SignsLegend />
      {/* Scrolls sideways, so the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="matrix" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>
            <span class="matrix-width">{t('matrixCaption')}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('kindNearDeal')}</th>
              {points.map((point) => (
                <th key={point.id} scope="col">
                  <span>
                    <WordsOf words={point.title} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nearDeals.map((event) => (
              <MatrixRow key={event.id} event={event} points={ids} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
