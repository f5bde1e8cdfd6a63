import type { JSX } from 'preact';
import { Accounts } from '../record/Accounts.tsx';
import { BulletList } from '../record/BulletList.tsx';
import { Disclosure } from '../record/Disclosure.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { formatDate } from '../../content/locales/format-date.ts';
import { PanelSection } from './PanelSection.tsx';

/** The points on which the positions differ, each with both positions and what mediators tried. */
export function StickingPointsSection(): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <PanelSection title={t('stickingPoints')} summary={t('stickingPointsSummary')}>
      {() =>
        facts.stickingPoints.map((point) => (
          <Disclosure
            key={point.id}
            level={4}
            className="entry"
            title={<WordsOf words={point.title} />}
            lead={
              <p class="strong-line">
                <WordsOf words={point.summary} />
              </p>
            }
          >
            {() => (
              <>
                <Accounts accounts={point.positions} />
                {point.mediatorIdeas && (
                  <div class="part">
                    <h5>{t('mediatorIdeas')}</h5>
                    <BulletList of={point.mediatorIdeas} />
                  </div>
                )}
                {point.status !== undefined && (
                  <p>
                    <strong>{t('asOf', { date: formatDate(facts.record.checkedTo, facts.locale) })}</strong>{' '}
                    <WordsOf words={point.status} />
                  </p>
                )}
                <p class="quiet">{t('firstSeen', { date: formatDate(point.firstSeen, facts.locale) })}</p>
                <Provenance entry={point} />
              </>
            )}
          </Disclosure>
        ))
      }
    </PanelSection>
  );
}
