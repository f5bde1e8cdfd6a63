import type { JSX } from 'preact';
import { Disclosure } from '../record/Disclosure.tsx';
import { Paragraphs } from '../record/Paragraphs.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { PanelSection } from './PanelSection.tsx';

/** What an article about the talks takes for granted. */
export function BackgroundSection(): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <PanelSection name="section-background" title={t('background')} summary={t('backgroundSummary')}>
      {() =>
        facts.background.map((part) => (
          <Disclosure
            key={part.id}
            name={part.id}
            level={4}
            className="entry"
            title={<WordsOf words={part.title} />}
          >
            {() => (
              <>
                <Paragraphs of={part.paragraphs} />
                <Provenance entry={part} />
              </>
            )}
          </Disclosure>
        ))
      }
    </PanelSection>
  );
}
