import type { JSX } from 'preact';
import { fillMessage } from './fill-message.tsx';
import type { Correction } from './find-correction.ts';
import { useRecord } from './record-context.ts';
import { WordsOf } from './WordsOf.tsx';

const lines = { old: 'changeOld', new: 'changeNew', reason: 'changeReason' } as const;

/** What an entry said, what it says now, and why that was changed: a line each, for they may come in two languages. */
export function CorrectedText({ correction }: { readonly correction: Correction }): JSX.Element {
  const { t } = useRecord();
  return (
    <>
      {(Object.keys(lines) as (keyof typeof lines)[]).map((part) => (
        <span key={part} class="line">
          {fillMessage(t, lines[part], { text: <WordsOf words={correction[part]} /> })}{' '}
        </span>
      ))}
    </>
  );
}
