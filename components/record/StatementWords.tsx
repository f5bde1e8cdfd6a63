import type { JSX } from 'preact';
import type { CompiledStatement } from '../../content/model/compiled-facts.ts';
import { useRecord } from './record-context.ts';
import { isTranslated, wordingNote } from './statement-wording.ts';
import { WordsOf } from './WordsOf.tsx';

type Said = Pick<CompiledStatement, 'words' | 'original' | 'wording'>;

/** The words as the record has them: in quotation marks only where they were seen verbatim, else marked as what they are. */
function OriginalWords({ original, wording }: Said): JSX.Element {
  const { t, facts } = useRecord();
  const note = wordingNote({ wording });
  return (
    // The quotation marks are those of the language around them: it must be the words' own.
    <p lang="en" dir="ltr">
      {note === null ? <q>{original}</q> : original}
      {note !== null && (
        <>
          {' '}
          <bdi class="quiet" lang={facts.language}>
            ({t(note)})
          </bdi>
        </>
      )}
    </p>
  );
}

/** What was said, in the words on record and, in other languages, in our translation, which is marked as ours. */
export function StatementWords(said: Said): JSX.Element {
  const { facts, t } = useRecord();
  const { words } = said;
  return (
    <blockquote>
      <OriginalWords {...said} />
      {isTranslated(said, facts) && (
        <p class="translated-words">
          <WordsOf words={words} /> <span class="quiet">({t('translatedByUs')})</span>
        </p>
      )}
    </blockquote>
  );
}
