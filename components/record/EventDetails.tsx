import type { ComponentChildren, JSX } from 'preact';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { Accounts } from './Accounts.tsx';
import { BulletList } from './BulletList.tsx';
import { ExplainedWords } from './ExplainedWords.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { plainWords } from './plain-words.ts';
import { Provenance } from './Provenance.tsx';
import { useRecord } from './record-context.ts';
import { StatementQuote } from './StatementQuote.tsx';

type Event = CompiledFacts['events'][number];

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="part">
      <h5>{title}</h5>
      {children}
    </div>
  );
}

function Vote({ event: { resolution } }: { readonly event: Event }): JSX.Element | null {
  const { t } = useRecord();
  if (!resolution) return null;
  const { number, result, vote } = resolution;
  // The number of a resolution is a name: no grouping mark belongs into it.
  const how =
    result === 'adopted' ? t('resolutionAdopted', { number: String(number ?? '') }) : t('resolutionVetoed');
  return (
    <p>
      {how}. {t('vote', { text: plainWords(vote) })}
    </p>
  );
}

function Statements({ event }: { readonly event: Event }): JSX.Element | null {
  const { facts, t } = useRecord();
  const statements = facts.statements.filter(({ id }) => event.statements?.includes(id));
  if (statements.length === 0 && event.kind !== 'near-deal') return null;
  return (
    <Part title={t('whatWasSaid')}>
      <p class="quiet">{t(statements.length === 0 ? 'noStatement' : 'selectionNote')}</p>
      {statements.map((statement) => (
        <StatementQuote key={statement.id} statement={statement} />
      ))}
    </Part>
  );
}

/** Everything the record holds on one event, under its strong line. */
export function EventDetails({ event }: { readonly event: Event }): JSX.Element {
  const { t } = useRecord();
  const { details, accounts, openPoints, outcome, people, kind } = event;
  return (
    <>
      {kind === 'truce-incident' && <p class="note">{t('incidentNote')}</p>}
      {details && <Paragraphs of={details} />}
      <Vote event={event} />
      {accounts && (
        <Part title={event.contestedBetween ? `${t('accounts')} · ${t('contested')}` : t('accounts')}>
          <Accounts accounts={accounts} />
        </Part>
      )}
      {openPoints && (
        <Part title={t('pointsReportedOpen')}>
          <OpenPoints points={openPoints} />
        </Part>
      )}
      <Statements event={event} />
      {outcome !== undefined && (
        <Part title={t('whatCameNext')}>
          <p>
            <ExplainedWords words={outcome} />
          </p>
        </Part>
      )}
      {people && (
        <Part title={t('peopleInvolved')}>
          <BulletList of={people} />
        </Part>
      )}
      <Provenance entry={event} />
    </>
  );
}
