import type { JSX } from 'preact';
import { fillMessage } from './fill-message.tsx';
import type { Correction } from './find-correction.ts';
import { useRecord } from './record-context.ts';
import { WordsOf } from './WordsOf.tsx';

/** What an entry said, what it says now, and why that was changed. */
export function CorrectedText({ correction }: { readonly correction: Correction }): JSX.Element {
  const { t } = useRecord();
  return (
    <>
      {fillMessage(t, 'changeOld', { text: <WordsOf words={correction.old} /> })}{' '}
      {fillMessage(t, 'changeNew', { text: <WordsOf words={correction.new} /> })}{' '}
      {fillMessage(t, 'changeReason', { text: <WordsOf words={correction.reason} /> })}
    </>
  );
}
