import type { JSX } from 'preact';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { formatDate } from '../../content/locales/format-date.ts';
import { Day } from '../record/Day.tsx';
import { Disclosure } from '../record/Disclosure.tsx';
import { plainWords } from '../record/plain-words.ts';
import { Provenance } from '../record/Provenance.tsx';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';
import { PanelSection } from './PanelSection.tsx';

type Mediator = CompiledFacts['mediators'][number];

/** The people who spoke or negotiated for a mediator, each with the office held "then" and its term. */
function People({ people }: Pick<Mediator, 'people'>): JSX.Element {
  const { facts, t } = useRecord();
  const write = (date: string): string => formatDate(date, facts.locale);
  return (
    <ul class="bullets">
      {people.map(({ name, role, from, to }) => (
        <li key={plainWords(name)}>
          <WordsOf words={name} />, {t('thenRole', { role: plainWords(role) })}
          {from !== undefined && (
            <span class="quiet">
              {' '}
              (
              {to === undefined
                ? t('termFrom', { from: write(from) })
                : t('termOfOffice', { from: write(from), to: write(to) })}
              )
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function MediatorDetails({ mediator }: { readonly mediator: Mediator }): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <>
      <p class="quiet">{t('mediatesSince', { date: formatDate(mediator.since, facts.locale) })}</p>
      <div class="part">
        <h5>{t('peopleInvolved')}</h5>
        <People people={mediator.people} />
      </div>
      <div class="part">
        <h5>{t('leverage')}</h5>
        <p>
          <WordsOf words={mediator.leverage} />
        </p>
      </div>
      {mediator.pausesOrDisputes && (
        <div class="part">
          <h5>{t('pauses')}</h5>
          <ul class="bullets">
            {mediator.pausesOrDisputes.map(({ date, text }) => (
              <li key={plainWords(text)}>
                <Day date={date} />: <WordsOf words={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Provenance entry={mediator} />
    </>
  );
}

/** Who mediates, in which role, through whom, and when that paused. */
export function MediatorsSection(): JSX.Element {
  const { facts, t } = useRecord();
  const names = facts.mediators.map(({ name }) => plainWords(name));
  return (
    <PanelSection
      title={t('mediators')}
      summary={t('mediatorsSummary', { names: new Intl.ListFormat(facts.locale).format(names) })}
    >
      {() =>
        facts.mediators.map((mediator) => (
          <Disclosure
            key={mediator.id}
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
