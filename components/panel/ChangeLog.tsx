import type { JSX } from 'preact';
import type { CompiledFacts } from '../../content/model/compiled-facts.ts';
import { CorrectedText } from '../record/CorrectedText.tsx';
import { Day } from '../record/Day.tsx';
import { fillMessage } from '../record/fill-message.tsx';
import { plainWords } from '../record/plain-words.ts';
import { useDrawnSoFar } from '../record/use-drawn-so-far.ts';
import { useRecord } from '../record/record-context.ts';
import { WordsOf } from '../record/WordsOf.tsx';

type Change = CompiledFacts['changes'][number];

const names = { added: 'changeAdded', corrected: 'changeCorrected', withdrawn: 'changeWithdrawn' } as const;

function ChangeItem({ change, isNew }: { readonly change: Change; readonly isNew: boolean }): JSX.Element {
  const { t } = useRecord();
  return (
    <li>
      <p>
        <Day date={change.date} /> ·{' '}
        {fillMessage(t, 'labelled', {
          label: <strong>{t(names[change.kind])}</strong>,
          text: <WordsOf words={change.what} />,
        })}
        {isNew && <span class="tag">{t('newSinceLastLook')}</span>}
      </p>
      {change.kind === 'corrected' && (
        <p class="quiet">
          <CorrectedText correction={change} />
        </p>
      )}
      {change.kind === 'withdrawn' && (
        <p class="quiet">{fillMessage(t, 'changeReason', { text: <WordsOf words={change.reason} /> })}</p>
      )}
    </li>
  );
}

/** What was added, corrected and withdrawn in the record, newest first. */
export function ChangeLog(): JSX.Element {
  const { facts, newChanges } = useRecord();
  const drawn = useDrawnSoFar(facts.changes.length);
  return (
    <ul class="bullets">
      {facts.changes.slice(0, drawn).map((change, at) => (
        <ChangeItem
          key={`${change.date} ${plainWords(change.what)}`}
          change={change}
          isNew={at < newChanges}
        />
      ))}
    </ul>
  );
}
