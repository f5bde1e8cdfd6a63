import type { JSX } from 'preact';
import { GlossaryEntry } from '../record/GlossaryEntry.tsx';
import { useRecord } from '../record/record-context.ts';
import { useArticle } from './article-view.ts';
import { orderByArticle } from './order-by-article.ts';
import { PanelSection } from './PanelSection.tsx';

/** The terms of these talks in plain words. */
export function GlossarySection(): JSX.Element {
  const { facts, t } = useRecord();
  const mentions = useArticle()?.mentions ?? [];
  return (
    <PanelSection
      name="section-glossary"
      title={t('glossary')}
      summary={t('glossarySummary', { count: facts.glossary.length })}
    >
      {() =>
        orderByArticle(facts.glossary, 'glossary', mentions).map((term) => (
          <GlossaryEntry key={term.id} term={term} level={4} />
        ))
      }
    </PanelSection>
  );
}
