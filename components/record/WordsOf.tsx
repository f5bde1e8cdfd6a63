import type { JSX } from 'preact';
import type { Words } from '../../content/model/compiled-facts.ts';

/** A text of the record; one that is missing in the panel's language is marked with the language it comes in. */
export function WordsOf({ words }: { readonly words: Words }): JSX.Element {
  if (typeof words === 'string') return <bdi>{words}</bdi>;
  return (
    <bdi lang={words.language} dir="auto">
      {words.text}
    </bdi>
  );
}
