import type { JSX } from 'preact';
import type { CompiledStatement } from '../../content/model/compiled-facts.ts';
import { useRecord } from './record-context.ts';
import { WordsOf } from './WordsOf.tsx';

type Said = Pick<CompiledStatement, 'words' | 'original' | 'wording'>;

/** What the words are where they were not seen word for word. */
const notes = { paraphrase: 'reportedWording', 'translated-or-second-hand': 'ourTranslation' } as const;

/** The words as the record has them: in quotation marks only where they were seen verbatim, else marked as what they are. */
function OriginalWords({ original, wording }: Said): JSX.Element {
  const { t, facts } = useRecord();
  const note = wording === 'paraphrase' || wording === 'translated-or-second-hand' ? notes[wording] : null;
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
  const isTranslated = facts.language !== 'en' && (typeof words === 'string' || words.language !== 'en');
  return (
    <blockquote>
      <OriginalWords {...said} />
      {isTranslated && (
        <p class="translated-words">
          <WordsOf words={words} /> <span class="quiet">({t('translatedByUs')})</span>
        </p>
      )}
    </blockquote>
  );
}
