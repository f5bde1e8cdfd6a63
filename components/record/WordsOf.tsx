import type { JSX } from 'preact';
import type { Words } from '../../content/model/compiled-facts.ts';
import { useRecord } from './record-context.ts';

/**
 * A text of the record, set apart from what is around it. The direction is that of its language and not guessed from its
 * first letter, which may be a foreign name's; what is missing in the panel's language comes in English and is marked so.
 */
export function WordsOf({ words }: { readonly words: Words }): JSX.Element {
  const { facts } = useRecord();
  if (typeof words === 'string') return <bdi dir={facts.direction}>{words}</bdi>;
  const isOwn = words.language === facts.language;
  return (
    <bdi lang={words.language} dir={isOwn ? facts.direction : 'ltr'}>
      {words.text}
    </bdi>
  );
}
