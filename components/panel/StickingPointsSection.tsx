import type { JSX } from 'preact';
import { Disclosure } from '../record/Disclosure.tsx';
import { StickingPointDetails } from '../record/StickingPointDetails.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { useArticle } from './article-view.ts';
import { orderByArticle } from './order-by-article.ts';
import { PanelSection } from './PanelSection.tsx';

/** The points on which the positions differ, each with both positions and what mediators tried. */
export function StickingPointsSection(): JSX.Element {
  const { facts, t } = useRecord();
  const mentions = useArticle()?.mentions ?? [];
  return (
    <PanelSection
      name="section-sticking-points"
      title={t('stickingPoints')}
      summary={t('stickingPointsSummary')}
    >
      {() =>
        orderByArticle(facts.stickingPoints, 'stickingPoints', mentions).map((point) => (
          <Disclosure
            key={point.id}
            name={point.id}
            level={4}
            className="entry"
            title={<WordsOf words={point.title} />}
            lead={
              <p class="strong-line">
                <WordsOf words={point.summary} />
              </p>
            }
          >
            {() => <StickingPointDetails point={point} />}
          </Disclosure>
        ))
      }
    </PanelSection>
  );
}
