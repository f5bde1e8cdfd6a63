import type { JSX } from 'preact';
import { GlossaryEntry } from '../record/GlossaryEntry.tsx';
import { useRecord } from '../record/record-context.ts';
import { PanelSection } from './PanelSection.tsx';

/** The terms of these talks in plain words. */
export function GlossarySection(): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <PanelSection title={t('glossary')} summary={t('glossarySummary', { count: facts.glossary.length })}>
      {() => facts.glossary.map((term) => <GlossaryEntry key={term.id} term={term} level={4} />)}
    </PanelSection>
  );
}
