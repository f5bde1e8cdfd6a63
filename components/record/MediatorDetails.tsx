import type { JSX } from 'preact';
import { formatDate } from '../../content/wording/format-date.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { Day } from './Day.tsx';
import { ExplainedWords } from './ExplainedWords.tsx';
import { fillMessage } from './fill-message.tsx';
import { plainWords } from './plain-words.ts';
import { Provenance } from './Provenance.tsx';
import { useRecord } from './record-context.ts';
import { WordsOf } from './WordsOf.tsx';

type Mediator = CompiledFacts['mediators'][number];

/** The people who spoke or negotiated for a mediator, each with the office held "then" and its term. */
function People({ people }: Pick<Mediator, 'people'>): JSX.Element {
  const { facts, t } = useRecord();
  const write = (date: string): string => formatDate(date, facts);
  return (
    <ul class="bullets">
      {people.map(({ name, role, from, to }) => (
        <li key={plainWords(name)}>
          {fillMessage(t, 'nameAndRole', {
            name: <WordsOf words={name} />,
            role: fillMessage(t, 'thenRole', { role: <WordsOf words={role} /> }),
          })}
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

/** Everything the record holds on one mediator. */
export function MediatorDetails({ mediator }: { readonly mediator: Mediator }): JSX.Element {
  const { facts, t } = useRecord();
  return (
    <>
      <p class="quiet">{t('involvedSince', { date: formatDate(mediator.since, facts) })}</p>
      <div class="part">
        <h5>{t('peopleInvolved')}</h5>
        <People people={mediator.people} />
      </div>
      <div class="part">
        <h5>{t('leverage')}</h5>
        <p>
          <ExplainedWords words={mediator.leverage} />
        </p>
      </div>
      {mediator.pausesOrDisputes && (
        <div class="part">
          <h5>{t('pauses')}</h5>
          <ul class="bullets">
            {mediator.pausesOrDisputes.map(({ date, text }) => (
              <li key={plainWords(text)}>
                {fillMessage(t, 'labelled', {
                  label: <Day date={date} />,
                  text: <ExplainedWords words={text} />,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Provenance entry={mediator} />
    </>
  );
}
