import type { JSX } from 'preact';
import type { FactReference } from '../../content/matching/mention.ts';
import type { CompiledFacts, Words } from '../../content/model/compiled-facts.ts';
import { Accounts } from './Accounts.tsx';
import { EventEntry } from './EventEntry.tsx';
import { ExplainedWords } from './ExplainedWords.tsx';
import { MediatorDetails } from './MediatorDetails.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { plainWords } from './plain-words.ts';
import { Provenance } from './Provenance.tsx';
import { QuestionEntry } from './QuestionEntry.tsx';
import { useRecord } from './record-context.ts';
import { StatementQuote } from './StatementQuote.tsx';
import { StickingPointDetails } from './StickingPointDetails.tsx';
import { WordsOf } from './WordsOf.tsx';

function find<List extends FactReference['list']>(
  facts: CompiledFacts,
  list: List,
  id: string,
): CompiledFacts[List][number] | undefined {
  return (facts[list] as readonly CompiledFacts[List][number][]).find((fact) => fact.id === id);
}

/** The fact's own name, where what leads to it is called something else. */
function FactName({ words, under }: { readonly words: Words; readonly under: string }): JSX.Element | null {
  return plainWords(words) === under ? null : (
    <h5 class="fact-name">
      <WordsOf words={words} />
    </h5>
  );
}

interface FactBodyProps {
  readonly reference: FactReference;
  /** What the heading above says, at level 4. */
  readonly under: string;
}

/** What the record holds under a reference, whatever sort of fact it is; nothing where it leads nowhere. */
export function FactBody({ reference: { list, id }, under }: FactBodyProps): JSX.Element | null {
  const { facts } = useRecord();
  const fact = find(facts, list, id);
  if (!fact) return null;
  if ('kind' in fact) return <EventEntry event={fact} level={5} />;
  if ('words' in fact) return <StatementQuote statement={fact} />;
  if ('question' in fact) return <QuestionEntry question={fact} level={5} />;
  if ('plain' in fact)
    return (
      <>
        <p>
          <ExplainedWords words={fact.plain} except={id} />
        </p>
        <Provenance entry={fact} />
      </>
    );
  return (
    <>
      <FactName words={'leverage' in fact ? fact.name : fact.title} under={under} />
      {'positions' in fact && <StickingPointDetails point={fact} />}
      {'leverage' in fact && <MediatorDetails mediator={fact} />}
      {'paragraphs' in fact && <Paragraphs of={fact.paragraphs} />}
      {'said' in fact && (
        <>
          <Paragraphs of={fact.said} />
          <Accounts accounts={fact.accounts} entry={fact} />
        </>
      )}
      {('paragraphs' in fact || 'said' in fact) && <Provenance entry={fact} />}
    </>
  );
}
