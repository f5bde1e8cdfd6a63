import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { Accounts } from './Accounts.tsx';
import { BulletList } from './BulletList.tsx';
import { ExplainedWords } from './ExplainedWords.tsx';
import { Provenance } from './Provenance.tsx';
import { useRecord } from './record-context.ts';

interface StickingPointDetailsProps {
  readonly point: CompiledFacts['stickingPoints'][number];
}

/** Both positions on one point, what mediators tried, and how it stood. */
export function StickingPointDetails({ point }: StickingPointDetailsProps): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <>
      <Accounts accounts={point.positions} entry={point} />
      {point.mediatorIdeas && (
        <div class="part">
          <h5>{t('mediatorIdeas')}</h5>
          <BulletList of={point.mediatorIdeas} />
        </div>
      )}
      {point.status !== undefined && (
        <p>
          <strong>{t('asOf', { date: formatDate(facts.record.checkedTo, facts) })}</strong>{' '}
          <ExplainedWords words={point.status} />
        </p>
      )}
      <p class="quiet">{t('firstSeen', { date: formatDate(point.firstSeen, facts) })}</p>
      <Provenance entry={point} />
    </>
  );
}
