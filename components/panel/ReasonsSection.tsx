import type { JSX } from 'preact';
import { Accounts } from '../record/Accounts.tsx';
import { Disclosure } from '../record/Disclosure.tsx';
import { Paragraphs } from '../record/Paragraphs.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { PanelSection } from './PanelSection.tsx';

/** The reasons that named people have given for the collapses, never without each side's account. */
export function ReasonsSection(): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <PanelSection name="section-reasons" title={t('reasons')} summary={t('reasonsSummary')}>
      {() =>
        facts.reasons.map((reason) => (
          <Disclosure
            key={reason.id}
            name={reason.id}
            level={4}
            className="entry"
            title={<WordsOf words={reason.title} />}
          >
            {() => (
              <>
                <Paragraphs of={reason.said} />
                <div class="part">
                  <h5>{t('accounts')}</h5>
                  <Accounts accounts={reason.accounts} entry={reason} />
                </div>
                <Provenance entry={reason} />
              </>
            )}
          </Disclosure>
        ))
      }
    </PanelSection>
  );
}
