import type { JSX } from 'preact';
import type { Words } from '../../content/model/compiled-facts.ts';
import { ExplainedWords } from './ExplainedWords.tsx';
import type { TranslatedEntry } from './language-switch.ts';
import { WithOriginal } from './WithOriginal.tsx';

interface ParagraphsProps {
  readonly of: readonly Words[];
  /** The entry they belong to, where it is contested and English stands under a draft. */
  readonly contested?: TranslatedEntry | undefined;
}

/** Texts one below the other. They never change their order, so their place is their key. */
export function Paragraphs({ of, contested }: ParagraphsProps): JSX.Element {
  return (
    <>
      {of.map((words, index) => (
        // eslint-disable-next-line react/no-array-index-key
        <p key={index}>
          {contested ? <WithOriginal words={words} entry={contested} /> : <ExplainedWords words={words} />}
        </p>
      ))}
    </>
  );
}
