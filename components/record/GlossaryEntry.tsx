import type { JSX } from 'preact';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { Disclosure } from './Disclosure.tsx';
import { ExplainedWords } from './ExplainedWords.tsx';
import { Provenance } from './Provenance.tsx';
import { WordsOf } from './WordsOf.tsx';

interface GlossaryEntryProps {
  readonly term: CompiledFacts['glossary'][number];
  readonly level: 3 | 4;
}

/** A term of the talks; what it means opens under it. */
export function GlossaryEntry({ term, level }: GlossaryEntryProps): JSX.Element {
  return (
    <Disclosure name={term.id} level={level} className="entry" title={<WordsOf words={term.term} />}>
      {() => (
        <>
          <p>
            <ExplainedWords words={term.plain} except={term.id} />
          </p>
          <Provenance entry={term} />
        </>
      )}
    </Disclosure>
  );
}
