import type { JSX } from 'preact';
import type { Words } from '../../content/model/compiled-facts.ts';
import { ExplainedWords } from './ExplainedWords.tsx';

/** Texts as a list. They never change their order, so their place is their key. */
export function BulletList({ of }: { readonly of: readonly Words[] }): JSX.Element {
  return (
    <ul class="bullets">
      {of.map((words, index) => (
        // eslint-disable-next-line react/no-array-index-key
        <li key={index}>
          <ExplainedWords words={words} />
        </li>
      ))}
    </ul>
  );
}
