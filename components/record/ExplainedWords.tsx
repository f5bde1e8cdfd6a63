import type { JSX } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Words } from '../../content/model/compiled-facts.ts';
import { ExplainedTermsContext } from './ExplainedScope.tsx';
import { plainWords } from './plain-words.ts';
import { useRecord } from './record-context.ts';
import { splitTerms } from './split-terms.ts';
import { Term } from './Term.tsx';
import { languageOf, WordsOf } from './WordsOf.tsx';

interface ExplainedWordsProps {
  readonly words: Words;
  /** The id of the term that this text itself explains. */
  readonly except?: string;
}

/** A text of the record in which the terms of the glossary are explained where the opened entry first has them. */
export function ExplainedWords({ words, except }: ExplainedWordsProps): JSX.Element {
  const { facts } = useRecord();
  const explained = useContext(ExplainedTermsContext);
  const id = useId();
  if (!explained) return <WordsOf words={words} />;
  const isOurs = (term: number): boolean =>
    facts.glossary[term]?.id !== except && (explained.get(term) ?? id) === id;
  const pieces = splitTerms(plainWords(words), facts.termForms, isOurs);
  for (const { term } of pieces) if (term !== null) explained.set(term, id);
  return (
    <bdi {...languageOf(words, facts)}>
      {pieces.map(({ text, term }, place) => {
        const entry = term === null ? undefined : facts.glossary[term];
        // The pieces of a text never change their order.
        // eslint-disable-next-line react/no-array-index-key
        return entry ? <Term key={place} word={text} entry={entry} /> : text;
      })}
    </bdi>
  );
}
