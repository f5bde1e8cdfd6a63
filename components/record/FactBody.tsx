import type { JSX } from 'preact';
import type { FactReference } from '../../content/matching/mention.ts';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { Accounts } from './Accounts.tsx';
import { EventEntry } from './EventEntry.tsx';
import { ExplainedWords } from './ExplainedWords.tsx';
import { MediatorDetails } from './MediatorDetails.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { Provenance } from './Provenance.tsx';
import { QuestionEntry } from './QuestionEntry.tsx';
import { useRecord } from './record-context.ts';
import { StatementQuote } from './StatementQuote.tsx';
import { StickingPointDetails } from './StickingPointDetails.tsx';

function find<List extends FactReference['list']>(
  facts: CompiledFacts,
  list: List,
  id: string,
): CompiledFacts[List][number] | undefined {
  return (facts[list] as readonly CompiledFacts[List][number][]).find((fact) => fact.id === id);
}

/** What the record holds under a reference, whatever sort of fact it is; nothing where it leads nowhere. */
export function FactBody({
  reference: { list, id },
}: {
  readonly reference: FactReference;
}): JSX.Element | null {
  const { facts } = useRecord();
  const fact = find(facts, list, id);
  if (!fact) return null;
  if ('kind' in fact) return <EventEntry event={fact} />;
  if ('positions' in fact) return <StickingPointDetails point={fact} />;
  if ('leverage' in fact) return <MediatorDetails mediator={fact} />;
  if ('words' in fact) return <StatementQuote statement={fact} />;
  if ('question' in fact) return <QuestionEntry question={fact} level={4} />;
  return (
    <>
      {'plain' in fact ? (
        <p>
          <ExplainedWords words={fact.plain} except={id} />
        </p>
      ) : (
        <Paragraphs of={'paragraphs' in fact ? fact.paragraphs : fact.said} />
      )}
      {'accounts' in fact && <Accounts accounts={fact.accounts} entry={fact} />}
      <Provenance entry={fact} />
    </>
  );
}
