import type { JSX } from 'preact';
import { Paragraphs } from '../record/Paragraphs.tsx';
import { useRecord } from '../record/record-context.ts';
import { ChangeLog } from './ChangeLog.tsx';
import { PanelSection } from './PanelSection.tsx';

/** What the record covers, how it was made, what it must not be read as, and what changed in it. */
export function AboutRecord(): JSX.Element {
  const { facts, t, newChanges } = useRecord();
  const { coverage, linksNotOpened, statementsNote, pointsNote } = facts.record;
  return (
    <PanelSection
      name="section-about-record"
      title={t('aboutRecord')}
      summary={newChanges > 0 ? t('changesSinceLastLook', { count: newChanges }) : t('aboutRecordSummary')}
    >
      {() => (
        <>
          <div class="part">
            <h4>{t('coverage')}</h4>
            <Paragraphs of={[coverage, linksNotOpened]} />
          </div>
          <div class="part">
            <h4>{t('recordIsSelection')}</h4>
            <Paragraphs of={statementsNote} />
          </div>
          <div class="part">
            <h4>{t('recordOpenPoints')}</h4>
            <Paragraphs of={pointsNote} />
          </div>
          <div class="part">
            <h4>{t('changes')}</h4>
            <ChangeLog />
          </div>
          <p class="quiet">{t('licence')}</p>
        </>
      )}
    </PanelSection>
  );
}
