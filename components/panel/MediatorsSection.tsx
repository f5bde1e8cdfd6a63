import type { JSX } from 'preact';
import { formatList } from '../../content/wording/format-list.ts';
import { Disclosure } from '../record/Disclosure.tsx';
import { MediatorDetails } from '../record/MediatorDetails.tsx';
import { accountKeys } from '../../content/wording/message-keys.ts';
import { plainWords } from '../record/plain-words.ts';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { useArticle } from './article-view.ts';
import { orderByArticle } from './order-by-article.ts';
import { PanelSection } from './PanelSection.tsx';

/** Who mediates, in which role, through whom, and when that paused. */
export function MediatorsSection(): JSX.Element {
  const { facts, t } = useRecord();
  const mentions = useArticle()?.mentions ?? [];
  // The last entry is no name: it gathers whoever else carried messages.
  const names = facts.mediators
    .filter(({ id }) => Object.hasOwn(accountKeys, id))
    .map(({ name }) => plainWords(name));
  return (
    <PanelSection
      name="section-mediators"
      title={t('mediators')}
      summary={t('mediatorsSummary', { names: formatList(names, facts) })}
    >
      {() =>
        orderByArticle(facts.mediators, 'mediators', mentions).map((mediator) => (
          <Disclosure
            key={mediator.id}
            name={mediator.id}
            level={4}
            className="entry"
            title={<WordsOf words={mediator.name} />}
            lead={
              <p class="strong-line">
                <WordsOf words={mediator.role} />
              </p>
            }
          >
            {() => <MediatorDetails mediator={mediator} />}
          </Disclosure>
        ))
      }
    </PanelSection>
  );
}
