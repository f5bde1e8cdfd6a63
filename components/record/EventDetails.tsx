import type { ComponentChildren, JSX } from 'preact';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { Accounts } from './Accounts.tsx';
import { BulletList } from './BulletList.tsx';
import { ExplainedWords } from './ExplainedWords.tsx';
import { fillMessage } from './fill-message.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { Provenance } from './Provenance.tsx';
import { useRecord } from './record-context.ts';
import { StatementQuote } from './StatementQuote.tsx';
import { tellResolution } from './tell-resolution.ts';
import { Original, useOriginals, WithOriginal } from './WithOriginal.tsx';
import { WordsOf } from './WordsOf.tsx';

type Event = CompiledFacts['events'][number];

interface PartProps {
  readonly title: string;
  readonly isContested?: boolean;
  readonly children: ComponentChildren;
}

function Part({ title, isContested = false, children }: PartProps): JSX.Element {
  const { t } = useRecord();
  return (
    <div class="part">
      <h5>
        {title}
        {isContested && <span class="tag">{t('contested')}</span>}
      </h5>
      {children}
    </div>
  );
}

function Vote({ event: { resolution } }: { readonly event: Event }): JSX.Element | null {
  const record = useRecord();
  if (!resolution) return null;
  return (
    <>
      <p>{tellResolution(record, resolution)}</p>
      <p>{fillMessage(record.t, 'vote', { text: <WordsOf words={resolution.vote} /> })}</p>
    </>
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

/** The English of the strong line above, where it tells something contested and is a draft. */
function ContestedSummary({ event }: { readonly event: Event }): JSX.Element | null {
  const { summary } = event;
  if (!useOriginals(event) || typeof summary === 'string' || summary.original === undefined) return null;
  return (
    <p>
      <Original text={summary.original} />
    </p>
  );
}

/** Everything the record holds on one event, under its strong line. */
export function EventDetails({ event }: { readonly event: Event }): JSX.Element {
  const { t } = useRecord();
  const { details, accounts, openPoints, outcome, people, kind } = event;
  const contested = event.contestedBetween && event;
  return (
    <>
      {kind === 'truce-incident' && <p class="note">{t('incidentNote')}</p>}
      {contested && <ContestedSummary event={contested} />}
      {details && <Paragraphs of={details} contested={contested} />}
      <Vote event={event} />
      {accounts && (
        <Part title={t('accounts')} isContested={event.contestedBetween !== undefined}>
          <Accounts accounts={accounts} entry={event} />
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
            {contested ? (
              <WithOriginal words={outcome} entry={contested} />
            ) : (
              <ExplainedWords words={outcome} />
            )}
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
