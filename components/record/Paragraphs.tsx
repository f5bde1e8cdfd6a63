import type { JSX } from 'preact';
import type { Words } from '../../content/model/compiled-facts.ts';
import { ExplainedWords } from './ExplainedWords.tsx';

/** Texts one below the other. They never change their order, so their place is their key. */
export function Paragraphs({ of }: { readonly of: readonly Words[] }): JSX.Element {
  return (
    <>
      {of.map((words, index) => (
        // eslint-disable-next-line react/no-array-index-key
        <p key={index}>
          <ExplainedWords words={words} />
        </p>
      ))}
    </>
  );
}
