import type { JSX } from 'preact';
import { Disclosure } from '../record/Disclosure.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { PanelSection } from './PanelSection.tsx';

/** The terms of these talks in plain words. */
export function GlossarySection(): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <PanelSection title={t('glossary')} summary={t('glossarySummary', { count: facts.glossary.length })}>
      {() =>
        facts.glossary.map((term) => (
          <Disclosure key={term.id} level={4} className="entry" title={<WordsOf words={term.term} />}>
            {() => (
              <>
                <p>
                  <WordsOf words={term.plain} />
                </p>
                <Provenance entry={term} />
              </>
            )}
          </Disclosure>
        ))
      }
    </PanelSection>
  );
}
